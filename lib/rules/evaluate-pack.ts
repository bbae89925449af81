import { type Answers, isUnsure } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Question } from '../schema/question';
import type { AssessmentResult, Because, Finding, Level } from '../schema/result';
import { severities } from '../schema/rule';
import { assessmentFacts } from './assessment-facts';
import { decidingAnswers, evaluateCondition } from './evaluate-condition';
import { evaluateRule } from './evaluate-rule';
import type { Facts } from './facts';
import { decideFilingFrom } from './filing';
import { levelOf, rank, rankMissing } from './missing';
import { packIndex } from './pack-index';
import { scoreFindings } from './score';
import { askedQuestions } from './visible-steps';

export type EvaluateOptions = {
  /** Today's civil date in Asia/Shanghai; used when the answers hold no reference date. */
  readonly today: string;
  /** A reference date that overrides the answers, civil date. */
  readonly on?: string;
  readonly mode?: 'quick' | 'full';
};

/**
 * The whole result of one assessment under one pack. Pure: the same answers, pack and date give the same result in the
 * browser, on the server and on the command line. Expects answers that passed `checkAnswer`.
 */
export function evaluatePack(pack: Pack, answers: Answers, options: EvaluateOptions): AssessmentResult {
  const on = referenceDate(pack, answers, options);
  const mode = options.mode ?? 'full';
  const facts = assessmentFacts(pack, answers, on, { scoped: true, today: options.today });
  const found = pack.rules.map((rule) => evaluateRule(rule, pack, facts));
  const notExamined = mode === 'quick' ? unexamined(pack, found, facts) : [];
  const findings = fold(pack, found, notExamined);
  const overall = pack.status === 'not-covered' ? nothingConcluded : overallRange(pack, findings, new Set(notExamined));
  const progress = measureProgress(pack, facts, mode);
  const coverage = progress.asked === 0 ? 0 : round(progress.answered / progress.asked);
  return {
    pack: { id: pack.id, version: pack.version, status: pack.status },
    on,
    mode,
    scope: pack.scopes.find((scope) => facts.inScope(scope.id) === 'yes')?.id ?? null,
    overall,
    findings,
    notExamined,
    score: scoreFindings(pack, findings, coverage),
    filing: decideFilingFrom(pack, facts.flow),
    missing: rankMissing(pack, findings, overall.floor).filter(
      ({ question }) => mode === 'full' || pack.questions[question]?.quick === true,
    ),
    conflicts: pack.conflicts
      .filter((conflict) => evaluateCondition(conflict.when, facts) === 'yes')
      .map((conflict) => ({
        conflict: conflict.id,
        questions: decidingAnswers(conflict.when, facts, 'yes').map(({ question }) => question),
      })),
    progress,
  };
}

/** The reference date: the one asked for, else the one answered, else today (all civil dates, Asia/Shanghai). */
export function referenceDate(pack: Pack, answers: Answers, options: EvaluateOptions): string {
  if (options.on) return options.on;
  const answered = answers[pack.referenceDate];
  return typeof answered === 'string' && !isUnsure(answered) ? answered : options.today;
}

/**
 * Marks findings that share their cause with one at least as grave beside them: certain gaps by what their rules say, open
 * findings while they wait for the same answer. A finding that a quick check cannot examine folds nothing.
 */
function fold(pack: Pack, findings: readonly Finding[], notExamined: readonly string[]): Finding[] {
  const shown = findings.filter(({ rule }) => !notExamined.includes(rule));
  const fired = new Map(shown.filter(({ outcome }) => outcome === 'gap').map((finding) => [finding.rule, finding]));
  const open = new Map(shown.filter(({ outcome }) => outcome === 'needs-review').map((finding) => [finding.rule, finding]));
  const under = new Map<string, string>();
  const put = (folded: string, main: string) => under.set(folded, under.get(folded) ?? main);
  for (const { id, folds = [], foldsOpen = [] } of pack.rules) {
    if (fired.has(id)) for (const folded of folds) if (fired.has(folded)) put(folded, id);
    const main = open.get(id);
    if (!main) continue;
    for (const folded of [...folds, ...foldsOpen]) if (waitsWith(open.get(folded), main)) put(folded, id);
  }
  return findings.map((finding) => {
    const main = under.get(finding.rule);
    return main === undefined ? finding : { ...finding, foldedUnder: main };
  });
}

/** Whether an open finding waits for an answer the main one waits for too, and is no graver. */
function waitsWith(finding: Finding | undefined, main: Finding): boolean {
  if (!finding || severities.indexOf(finding.severity) < severities.indexOf(main.severity)) return false;
  return finding.missing.some((question) => main.missing.includes(question));
}

/**
 * In a quick check: open rules that none of the quick questions could settle. A rule whose gap is certain, and of which
 * only its application is open, stays in view.
 */
function unexamined(pack: Pack, findings: readonly Finding[], facts: Facts): string[] {
  const reachable = (question: string) => pack.questions[question]?.quick === true && facts.visible(question) !== 'no';
  const known = ({ truth }: Because) => truth === 'yes';
  return findings
    .filter((finding) => finding.outcome === 'needs-review' && !finding.missing.some(reachable) && !finding.because.some(known))
    .map((finding) => finding.rule);
}

/** No rule was examined, which must never read as "no problem found". */
const nothingConcluded: AssessmentResult['overall'] = { floor: 'low', ceiling: 'stop' };

/** At least and at most: certain gaps give the floor, open and failed rules raise the ceiling. */
function overallRange(pack: Pack, findings: readonly Finding[], skipped: ReadonlySet<string>): { floor: Level; ceiling: Level } {
  const { moving, dimensionOf } = packIndex(pack);
  let floor: Level = 'low';
  let ceiling: Level = 'low';
  for (const finding of findings) {
    if (finding.outcome === 'not-applicable' || finding.outcome === 'met') continue;
    if (skipped.has(finding.rule) || !moving.has(dimensionOf.get(finding.rule) ?? '')) continue;
    ceiling = worse(ceiling, levelOf(finding.severity));
    if (finding.outcome === 'gap') floor = worse(floor, levelOf(finding.atLeast ?? finding.severity));
  }
  return { floor, ceiling };
}

function worse(a: Level, b: Level): Level {
  return rank(a) >= rank(b) ? a : b;
}

function measureProgress(pack: Pack, facts: Facts, mode: 'quick' | 'full'): AssessmentResult['progress'] {
  const progress = { asked: 0, answered: 0, unsure: 0 };
  for (const step of askedQuestions(pack, facts, mode)) {
    for (const question of step.questions) {
      progress.asked += 1;
      const { value } = facts.flow.read(question);
      if (value === undefined) continue;
      if (isUnsure(value) && !isIdentity(pack.questions[question])) progress.unsure += 1;
      else progress.answered += 1;
    }
  }
  return progress;
}

/** A name is what it says, even where it says "unknown". */
function isIdentity(question: Question | undefined): boolean {
  return question?.kind === 'text' && question.identity === true;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
