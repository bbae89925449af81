import type { Strings } from '../i18n/strings';
import { answerText } from '../report/answer-text';
import { legalTexts } from '../report/legal-texts';
import { reachingOnly } from '../rules/reaching';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult, Finding } from '../schema/result';
import { type Severity, severities } from '../schema/rule';
import type { Locale } from '../schema/text';
import { type ProvisionLabel, provisionLabels } from './provision-label';
import { reportProse } from './report-prose';

/** A question with its answer in words and the way back to it. */
export type ShownAnswer = { readonly question: string; readonly text: string; readonly answer: string; readonly href: string };

export type ShownFinding = {
  readonly rule: string;
  readonly kind: 'prohibited' | 'high' | 'medium' | 'low' | 'info' | 'review';
  readonly tag: string;
  readonly title: string;
  readonly finding: string;
  readonly remedy: string;
  /** The finding in the words of the law, why it matters, who usually carries the remedy out and what proves it. */
  readonly legal: string;
  readonly matters: string;
  readonly owner: string;
  readonly proof: string;
  readonly because: readonly ShownAnswer[];
  readonly provisions: readonly ProvisionLabel[];
  readonly folded: readonly string[];
  readonly missing: readonly ShownAnswer[];
  /** Why counsel must decide although every answer is known; null where answers are missing. */
  readonly doubt: string | null;
};

type Input = {
  readonly id: string;
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly answers: Answers;
  readonly locale: Locale;
  readonly strings: Strings;
};

/** The findings of a result in words, grouped as the result page shows them. */
export function findingsView(input: Input) {
  const { pack, result } = input;
  const titles = new Map(pack.rules.map((rule) => [rule.id, rule.title[input.locale]]));
  const folded = (rule: string) =>
    result.findings.filter((each) => each.foldedUnder === rule).map((each) => titles.get(each.rule) ?? each.rule);
  const show = (finding: Finding) => showFinding(finding, input, folded(finding.rule));
  const gaps = result.findings.filter((finding) => finding.outcome === 'gap' && finding.foldedUnder === undefined);
  const bySeverity = (severity: Severity) => gaps.filter((finding) => finding.severity === severity).map(show);
  const reviews = result.findings
    .filter(
      (finding) =>
        finding.outcome === 'needs-review' &&
        finding.severity !== 'info' &&
        finding.foldedUnder === undefined &&
        !result.notExamined.includes(finding.rule),
    )
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return {
    groups: severities
      .filter((severity) => severity !== 'info')
      .map((severity) => ({ severity, findings: bySeverity(severity) })),
    notices: bySeverity('info'),
    reviews: reviews.map(show),
    errors: result.findings
      .filter((finding) => finding.outcome === 'error')
      .map((finding) => titles.get(finding.rule) ?? finding.rule),
  };
}

function showFinding(finding: Finding, input: Input, folded: readonly string[]): ShownFinding {
  const rule = input.pack.rules.find((each) => each.id === finding.rule);
  if (!rule) throw new Error(`Finding ${finding.rule} has no rule in pack ${input.pack.id}.`);
  const review = finding.outcome === 'needs-review';
  const { locale, strings } = input;
  const reaching = reachingOnly(input.pack, input.answers, input.result.on);
  return {
    rule: rule.id,
    kind: review ? 'review' : finding.severity,
    tag: review ? `${strings.wizard.review} · ${strings.severities[finding.severity]}` : strings.severities[finding.severity],
    title: rule.title[locale],
    finding: rule.finding[locale],
    remedy: rule.remedy[locale],
    legal: legalTexts(rule, reaching)
      .map((text) => text[locale])
      .join(locale === 'zh' ? '' : ' '),
    matters: rule.matters?.[locale] ?? '',
    owner: rule.task ? reportProse[locale].sheets.owners[rule.task.owner] : '',
    proof: rule.task?.proof[locale] ?? '',
    because: finding.because.filter(({ value }) => value !== undefined).map(({ question }) => showAnswer(question, input)),
    missing: finding.missing.map((question) => showAnswer(question, input)),
    doubt: review && finding.missing.length === 0 ? (rule.review?.why[locale] ?? null) : null,
    provisions: provisionLabels(reaching(rule.provisions), locale),
    folded,
  };
}

/** What the result page shows of one answer. */
export function showAnswer(question: string, { id, pack, answers, locale }: Omit<Input, 'result' | 'strings'>): ShownAnswer {
  const known = pack.questions[question];
  const step = pack.steps.find((each) => each.questions.some((placed) => placed.id === question));
  return {
    question,
    text: known?.text[locale] ?? question,
    answer: known ? answerText(known, answers[question], locale, reportProse[locale].words) : '',
    href: `/assessments/${id}/${step?.id ?? ''}#q-${question}`,
  };
}
