import type { Grade, InstrumentStatus } from '../schema/provision';
import type { FilingStatus, Level, Truth } from '../schema/result';
import type { Severity, TaskOwner } from '../schema/rule';

/** A wording with `{name}` places. */
type Wording = string;

/** Every word of the report that is not data, in one language. Written in `content/report/`. */
export type ReportProse = {
  readonly author: string;
  readonly subtitle: Wording;
  readonly statusMark: Wording;
  readonly disclaimer: Wording;
  readonly pageOf: Wording;
  readonly contents: Wording;
  readonly chapterHeading: Wording;
  readonly appendixHeading: Wording;
  readonly chapters: Readonly<
    Record<
      | 'summary'
      | 'scope'
      | 'activity'
      | 'findings'
      | 'filing'
      | 'cases'
      | 'duties'
      | 'risk'
      | 'unknowns'
      | 'scores'
      | 'conflicts'
      | 'answers'
      | 'method'
      | 'sources'
      | 'smallHandler'
      | 'coverage',
      Wording
    >
  >;
  readonly words: {
    readonly yes: Wording;
    readonly no: Wording;
    readonly unsure: Wording;
    readonly unanswered: Wording;
    readonly restUnsure: Wording;
    readonly listSeparator: string;
    readonly clauseSeparator: string;
    readonly askedAndAnswered: Wording;
    readonly namedAndAnswered: Wording;
    readonly note: Wording;
    readonly grades: Readonly<Record<Grade, Wording>>;
    readonly neverInForce: Wording;
    readonly pending: Wording;
    readonly none: Wording;
    readonly stop: string;
  };
  readonly levels: Readonly<Record<Level, Wording>>;
  readonly severities: Readonly<Record<Severity, Wording>>;
  readonly truths: Readonly<Record<Truth, Wording>>;
  readonly filingStatus: Readonly<Record<FilingStatus, Wording>>;
  readonly modes: Readonly<Record<'quick' | 'full', Wording>>;
  readonly packStatus: Readonly<Record<'in-force' | 'never-in-force', Wording>>;
  readonly instrumentStatus: Readonly<Record<InstrumentStatus, Wording>>;
  readonly cover: Readonly<
    Record<'system' | 'organisation' | 'on' | 'basis' | 'mode' | 'number' | 'generated' | 'answeredBy' | 'verdict', Wording>
  >;
  readonly basis: Wording;
  readonly verdict: Readonly<Record<'exact' | 'range' | 'insufficient' | 'quick', Wording>>;
  readonly summary: Readonly<
    Record<
      | 'filing'
      | 'filingDeadline'
      | 'filingOverdue'
      | 'counts'
      | 'count'
      | 'noFindings'
      | 'review'
      | 'unknown'
      | 'seriousHeading'
      | 'nextHeading'
      | 'nextProhibited'
      | 'nextHigh'
      | 'nextFile'
      | 'nextUnknown'
      | 'nextCounsel'
      | 'nextConflicts'
      | 'nextReview'
      | 'nextQuick'
      | 'nextPlanned'
      | 'countsPlain'
      | 'nextAgain',
      Wording
    >
  >;
  readonly scope: Readonly<
    Record<
      | 'lead'
      | 'packId'
      | 'packStatus'
      | 'effectiveFrom'
      | 'on'
      | 'mode'
      | 'narrowed'
      | 'progress'
      | 'progressText'
      | 'reviewer'
      | 'reviewerNone'
      | 'reviewerSome'
      | 'neverInForce'
      | 'notAdviceTitle'
      | 'notAdvice'
      | 'instrumentsHeading'
      | 'instrument'
      | 'issuer'
      | 'status'
      | 'inForceFrom'
      | 'quickTitle'
      | 'quick'
      | 'titleAndNumber',
      Wording
    >
  >;
  readonly activity: Readonly<Record<'lead' | 'nothing', Wording>>;
  readonly findings: Readonly<
    Record<
      | 'lead'
      | 'planned'
      | 'none'
      | 'answers'
      | 'provisions'
      | 'reference'
      | 'explanation'
      | 'legal'
      | 'matters'
      | 'task'
      | 'taskLine'
      | 'ifTrue'
      | 'doubt'
      | 'remedy'
      | 'remedyPlanned'
      | 'defeat'
      | 'folded'
      | 'foldedLine'
      | 'review'
      | 'reviewLead'
      | 'missing'
      | 'couldBe'
      | 'infoLead'
      | 'errorTitle'
      | 'error'
      | 'atLeast'
      | 'noAnswers'
      | 'continued',
      Wording
    >
  > & { readonly group: Readonly<Record<Severity, Wording>> };
  readonly defeat: Readonly<
    Record<
      | 'generic'
      | 'any'
      | 'every'
      | 'single'
      | 'isNot'
      | 'is'
      | 'inNot'
      | 'lacks'
      | 'has'
      | 'lacksEvery'
      | 'hasOne'
      | 'hasAll'
      | 'lessThan'
      | 'atMost'
      | 'atLeast'
      | 'filled'
      | 'or'
      | 'quoted',
      Wording
    >
  >;
  readonly filing: Readonly<
    Record<
      | 'lead'
      | 'status'
      | 'deadline'
      | 'noDeadline'
      | 'counted'
      | 'countedHow'
      | 'countedStock'
      | 'overdue'
      | 'overdueYes'
      | 'overdueNo'
      | 'provisional'
      | 'stepsHeading'
      | 'step'
      | 'stepAnswer'
      | 'stepQuestions'
      | 'provisions'
      | 'neverInForce',
      Wording
    >
  >;
  readonly duties: {
    readonly lead: Wording;
    readonly none: Wording;
    readonly neverInForce: Wording;
    readonly headings: Readonly<Record<'running' | 'undetermined' | 'standing' | 'conditional' | 'done' | 'forecast', Wording>>;
    readonly columns: Readonly<
      Record<'duty' | 'task' | 'authority' | 'when' | 'status' | 'counted' | 'needs' | 'trigger' | 'provisions', Wording>
    >;
    /** How long, for a duty whose last day is not a date: by kind of counting; keep by unit. */
    readonly when: Readonly<
      Record<
        | 'date'
        | 'provisional'
        | 'eve'
        | 'working-days'
        | 'calendar-days'
        | 'hours'
        | 'at-once'
        | 'before'
        | 'yearly'
        | 'every-years'
        | 'years'
        | 'months'
        | 'days'
        | 'ongoing',
        Wording
      >
    >;
    /** How it is counted, by kind of counting. */
    readonly rule: Readonly<
      Record<
        'working-days' | 'calendar-days' | 'hours' | 'at-once' | 'before' | 'yearly' | 'every-years' | 'keep' | 'ongoing',
        Wording
      >
    >;
    readonly stock: Wording;
    readonly byStock: Wording;
    readonly moved: Wording;
    readonly notAsked: Wording;
    readonly dayZero: Wording;
    readonly provisional: Wording;
    readonly provisionalOpen: Wording;
    readonly advised: Wording;
    readonly calendarLast: Wording;
    readonly calendarProvisional: Wording;
    readonly calendarAdvised: Wording;
    readonly status: Readonly<Record<'overdue' | 'passed' | 'left' | 'today' | 'open' | 'now', Wording>>;
    readonly forecast: Readonly<
      Record<
        | 'growth'
        | 'projection'
        | 'reached'
        | 'never'
        | 'caution'
        | 'cautionNow'
        | 'deadline'
        | 'deadlineRange'
        | 'provisional'
        | 'missing'
        | 'assumption'
        | 'counting',
        Wording
      >
    >;
  };
  readonly unknowns: Readonly<
    Record<'lead' | 'none' | 'rank' | 'question' | 'now' | 'findings' | 'moreFindings' | 'burdenTitle' | 'burden', Wording>
  >;
  readonly scores: Readonly<Record<'lead' | 'total' | 'point' | 'band' | 'notApplicable' | 'unscored' | 'coverage', Wording>>;
  readonly risk: Readonly<
    Record<
      | 'worst'
      | 'worstAfter'
      | 'quick'
      | 'now'
      | 'after'
      | 'legend'
      | 'likelihood'
      | 'impact'
      | 'range'
      | 'scenario'
      | 'riskNow'
      | 'riskAfter'
      | 'gone'
      | 'meaning'
      | 'dimension'
      | 'nothing'
      | 'leadsTo'
      | 'adjusted'
      | 'adjustedOpen'
      | 'unsettled'
      | 'computed'
      | 'stated'
      | 'open'
      | 'openMore'
      | 'doubtful'
      | 'continued'
      | 'absent'
      | 'plan'
      | 'planNone'
      | 'planQuestion'
      | 'planNow'
      | 'planThen'
      | 'method',
      Wording
    >
  >;
  readonly conflicts: Readonly<Record<'none' | 'lead' | 'conflict' | 'answers', Wording>>;
  readonly answers: Readonly<Record<'lead' | 'question' | 'answer', Wording>>;
  readonly method: {
    readonly paragraphs: readonly { readonly title: Wording; readonly text: Wording }[];
    readonly deductionsTitle: Wording;
    readonly deductionsLead: Wording;
    readonly severity: Wording;
    readonly deduction: Wording;
  };
  readonly cases: Readonly<
    Record<
      | 'lead'
      | 'none'
      | 'noPrediction'
      | 'because'
      | 'conduct'
      | 'outcome'
      | 'when'
      | 'restedOn'
      | 'today'
      | 'lesson'
      | 'source'
      | 'unverified',
      Wording
    >
  >;
  readonly coverage: Readonly<
    Record<
      | 'lead'
      | 'article'
      | 'duty'
      | 'examined'
      | 'outcome'
      | 'questions'
      | 'rules'
      | 'filing'
      | 'askedOnly'
      | 'notApplicable'
      | 'left',
      Wording
    >
  > & { readonly outcomes: Readonly<Record<'gap' | 'needs-review' | 'met' | 'info' | 'error', Wording>> };
  readonly sheets: Readonly<
    Record<
      | 'plan'
      | 'findings'
      | 'answersSheet'
      | 'number'
      | 'severity'
      | 'task'
      | 'finding'
      | 'owner'
      | 'proof'
      | 'due'
      | 'status'
      | 'outcome'
      | 'explanation'
      | 'answers'
      | 'provisions'
      | 'gap'
      | 'review'
      | 'step'
      | 'question'
      | 'answer'
      | 'note',
      Wording
    > & { readonly owners: Readonly<Record<TaskOwner, Wording>> }
  >;
  readonly sources: Readonly<Record<'lead' | 'open' | 'unconfirmedNumber' | 'url' | 'noUrl' | 'missing', Wording>> & {
    readonly grades: Readonly<Record<Grade, Wording>>;
  };
};
