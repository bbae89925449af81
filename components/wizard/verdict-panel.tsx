'use client';
import { RangeBar } from '@/components/ui/range-bar';
import { Tag } from '@/components/ui/tag';
import { fill, formatDate } from '@/lib/i18n/format';
import { verdictSentence } from '@/lib/i18n/verdict';
import type { AssessmentResult, Finding } from '@/lib/schema/result';
import { severities } from '@/lib/schema/rule';
import type { Locale } from '@/lib/schema/text';
import { useWizard } from './context';

/** What the last answer changed. */
export type Change = {
  readonly question: string;
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  /** Findings that are no longer certain, but not cleared either. */
  readonly reopened: readonly string[];
};

type Props = {
  readonly result: AssessmentResult;
  readonly change: Change | null;
  readonly planned: boolean;
  readonly locale: Locale;
  readonly onGo: (question: string) => void;
};

const card = 'rounded-[14px] border border-line bg-card px-5 py-4';
const heading = 'text-[14px] text-ink-faint';

/** The verdict as it stands, what the last answer did, filing, the question that matters most, contradictions, findings. */
export function VerdictPanel({ result, change, planned, locale, onGo }: Props) {
  const { strings, texts } = useWizard();
  const text = strings.wizard;
  const sentence = verdictSentence(result, strings);
  const examined = result.pack.status !== 'not-covered';
  const gaps = openFindings(result);
  const reviews = result.findings.filter(
    ({ rule, outcome, foldedUnder }) =>
      outcome === 'needs-review' && foldedUnder === undefined && !result.notExamined.includes(rule),
  ).length;
  const counted = result.progress.answered === 0 ? text.summaryEmpty : fill(text.summary, { n: gaps.length, open: reviews });
  const summary = examined ? counted : strings.editions.nothingText;
  const next = result.missing.find(({ question }) => texts.questions[question]);
  return (
    <div className="grid gap-4">
      <section className={card} aria-label={text.conclusion}>
        <h2 className={heading}>{text.conclusion}</h2>
        <p
          className="mt-1 font-semibold font-serif text-[20px] leading-normal"
          data-verdict={`${result.overall.floor}-${result.overall.ceiling}`}
        >
          {sentence}
        </p>
        {examined ? <RangeBar {...result.overall} labels={strings.levelsShort} text={sentence} /> : null}
        <p className="mt-2 text-[14px] text-ink-soft" data-edition={result.pack.id}>
          {examined ? fill(strings.editions.asStood, { date: formatDate(result.on, locale), title: texts.pack }) : texts.pack}
        </p>
        <p className="mt-2 text-[14px] text-ink-soft">{summary}</p>
        {result.mode === 'quick' && result.notExamined.length > 0 ? (
          <p className="text-[14px] text-ink-soft">{fill(strings.verdict.quickNote, { n: result.notExamined.length })}</p>
        ) : null}
        {result.scope ? (
          <p className="text-[14px] text-ink-soft">{result.scope === 'household' ? text.scopeHousehold : text.scopeCounting}</p>
        ) : null}
        {planned ? <p className="text-[14px] text-ink-soft">{text.preLaunch}</p> : null}
      </section>
      <LastChange change={change} onGo={onGo} />
      <section className={card}>
        <h2 className={heading}>{strings.filing.title}</h2>
        <p className="mt-1 font-semibold" data-filing={result.filing.status}>
          {strings.filing[result.filing.status]}
        </p>
        {result.filing.deadline ? (
          <p className="text-[15px] text-ink-soft">
            {fill(strings.filing.deadline, { date: formatDate(result.filing.deadline, locale) })}
            {result.filing.provisional ? strings.filing.provisional : ''}
            {result.filing.overdue === 'yes' ? ` · ${strings.filing.overdue}` : ''}
            {result.filing.overdue === 'unknown' ? ` · ${strings.filing.passed}` : ''}
          </p>
        ) : null}
      </section>
      <section className={card}>
        <h2 className={heading}>{text.nextMatters}</h2>
        {next ? (
          <p className="mt-1">
            <button
              type="button"
              onClick={() => onGo(next.question)}
              className="min-h-9 text-left text-blue-ink underline underline-offset-4"
            >
              {texts.questions[next.question]?.text}
            </button>
            <span className="block text-[14px] text-ink-soft">{fill(text.affects, { n: next.rules.length })}</span>
          </p>
        ) : (
          <p className="mt-1 text-[15px] text-ink-soft">{text.nextMattersNone}</p>
        )}
      </section>
      {result.conflicts.length > 0 ? (
        <section className={card}>
          <h2 className={heading}>{text.conflicts}</h2>
          <ul className="mt-1 grid gap-2">
            {result.conflicts.map(({ conflict, questions }) => (
              <li key={conflict} className="text-[15px]">
                {texts.conflicts[conflict]}
                <span className="flex flex-wrap gap-x-3">
                  {questions.map((question) => (
                    <button
                      key={question}
                      type="button"
                      onClick={() => onGo(question)}
                      className="min-h-9 text-left text-[14px] text-blue-ink underline underline-offset-4"
                    >
                      {texts.questions[question]?.text}
                    </button>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={card}>
        <h2 className={heading}>{text.findings}</h2>
        {gaps.length === 0 ? (
          <p className="mt-1 text-[15px] text-ink-soft">{examined ? text.findingsNone : strings.editions.nothing}</p>
        ) : null}
        <ul>
          {gaps.map((finding) => (
            <FindingLine key={finding.rule} finding={finding} onGo={onGo} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function LastChange({ change, onGo }: { readonly change: Change | null; readonly onGo: (question: string) => void }) {
  const { strings, texts } = useWizard();
  if (!change) return null;
  const lines = [
    ...change.appeared.map((rule) => ({ rule, word: strings.wizard.appeared, tone: 'red' as const })),
    ...change.reopened.map((rule) => ({ rule, word: strings.wizard.reopened, tone: 'slate' as const })),
    ...change.gone.map((rule) => ({ rule, word: strings.wizard.gone, tone: 'jade' as const })),
  ];
  return (
    <section className={card} aria-live="polite">
      <h2 className={heading}>{strings.wizard.because}</h2>
      {lines.length === 0 ? <p className="mt-1 text-[15px] text-ink-soft">{strings.wizard.nothingChanged}</p> : null}
      <ul>
        {lines.map(({ rule, word, tone }) => (
          <li key={`${word}${rule}`} className="appear flex items-start gap-2.5 border-line border-t py-2 first:border-0">
            <Tag tone={tone}>{word}</Tag>
            <span className="text-[15px] leading-relaxed">{texts.rules[rule]?.title}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => onGo(change.question)}
        className="min-h-9 text-left text-[14px] text-ink-soft underline underline-offset-4"
      >
        {fill(strings.wizard.from, { question: texts.questions[change.question]?.text ?? '' })}
      </button>
    </section>
  );
}

function FindingLine({ finding, onGo }: { readonly finding: Finding; readonly onGo: (question: string) => void }) {
  const { strings, texts } = useWizard();
  const rule = texts.rules[finding.rule];
  // Conditions name the setting first and the decisive fact last.
  const cause = finding.because.at(-1)?.question;
  return (
    <li className="flex gap-2.5 border-line border-t py-2.5 first:border-0">
      <span className="mt-0.5">
        <Tag kind={finding.severity}>{strings.severities[finding.severity]}</Tag>
      </span>
      <span className="min-w-0 text-[15px] leading-relaxed">
        {rule?.title}
        <span className="block text-[13.5px] text-ink-faint">{rule?.provisions[0]}</span>
        {cause ? (
          <button
            type="button"
            onClick={() => onGo(cause)}
            className="min-h-7 text-left text-[13.5px] text-ink-soft underline underline-offset-4"
          >
            {fill(strings.wizard.from, { question: texts.questions[cause]?.text ?? '' })}
          </button>
        ) : null}
      </span>
    </li>
  );
}

/** Certain findings, gravest first, without those folded under another and without mere notices. */
export function openFindings(result: AssessmentResult): Finding[] {
  return result.findings
    .filter((finding) => finding.outcome === 'gap' && finding.severity !== 'info' && finding.foldedUnder === undefined)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
