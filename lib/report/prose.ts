import type { PackStatus } from '../schema/pack';
import type { Grade, InstrumentStatus } from '../schema/provision';
import type { FilingStatus, Level, Truth } from '../schema/result';
import type { FindingMark, Standing } from '../schema/review';
import type { Severity, TaskOwner } from '../schema/rule';

/** A wording with `{name}` places. */
type Wording = string;

/** Every word of the report that is not data, in one language. Written in `content/report/`. */
export type ReportProse = {
  readonly author: string;
  readonly subtitle: Wording;
  readonly review: ReviewProse;
  /** The workshops held, in the annex of evidence. */
  readonly workshops: Readonly<
    Record<'heading' | 'lead' | 'on' | 'title' | 'present' | 'persons' | 'department' | 'questions' | 'outcome', Wording>
  >;
  readonly statusMark: Wording;
  /** Over and in the list of signs the file cannot show; they follow the note. */
  readonly unshown: { readonly title: Wording; readonly note: Wording };
  readonly watermark: Wording;
  readonly confidentiality: Readonly<Record<'internal' | 'confidential', Wording>>;
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
      | 'fourContents'
      | 'findings'
      | 'filing'
      | 'cases'
      | 'duties'
      | 'risk'
      | 'path'
      | 'unknowns'
      | 'signOff'
      | 'plan'
      | 'conclusion'
      | 'evidence'
      | 'changes'
      | 'scores'
      | 'answers'
      | 'method'
      | 'sources'
      | 'smallHandler'
      | 'foreign'
      | 'coverage',
      Wording
    >
  >;
  readonly words: {
    readonly yes: Wording;
    readonly no: Wording;
    readonly unsure: Wording;
    readonly unanswered: Wording;
    /** Said of a question that was not put. */
    readonly notAsked: Wording;
    readonly restUnsure: Wording;
    readonly listSeparator: string;
    readonly clauseSeparator: string;
    readonly askedAndAnswered: Wording;
    readonly namedAndAnswered: Wording;
    readonly note: Wording;
    readonly grades: Readonly<Record<Grade, Wording>>;
    /** Beside the mark of an article of which a part stays unchecked. */
    readonly partly: Wording;
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
  readonly packStatus: Readonly<Record<PackStatus, Wording>>;
  readonly instrumentStatus: Readonly<Record<InstrumentStatus, Wording>>;
  readonly cover: Readonly<
    Record<'system' | 'organisation' | 'on' | 'basis' | 'mode' | 'number' | 'generated' | 'answeredBy' | 'verdict', Wording>
  >;
  readonly basis: Wording;
  readonly verdict: Readonly<Record<'exact' | 'range' | 'insufficient' | 'quick' | 'notCovered', Wording>>;
  readonly summary: Readonly<
    Record<
      | 'filing'
      | 'filingDeadline'
      | 'filingOverdue'
      | 'algorithm'
      | 'algorithmDue'
      | 'algorithmPlain'
      | 'algorithmOpen'
      | 'algorithmDone'
      | 'algorithmLater'
      | 'what'
      | 'by'
      | 'atOnce'
      | 'beforeLaunch'
      | 'toBeSet'
      | 'beforeSigning'
      | 'whenStatus'
      | 'duty'
      | 'more'
      | 'counts'
      | 'count'
      | 'noFindings'
      | 'review'
      | 'unknown'
      | 'seriousHeading'
      | 'nextHeading'
      | 'nextProhibited'
      | 'nextHigh'
      | 'nextUnknown'
      | 'nextCounsel'
      | 'nextConflicts'
      | 'nextReview'
      | 'nextQuick'
      | 'nextPlanned'
      | 'countsPlain',
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
      | 'parts'
      | 'partsLeftOut'
      | 'partsNumbers'
      | 'wording'
      | 'wordingPlain'
      | 'wordingLegal'
      | 'progress'
      | 'progressText'
      | 'reviewer'
      | 'reviewerNone'
      | 'reviewerSome'
      | 'neverInForce'
      | 'notAdviceTitle'
      | 'notAdvice'
      | 'quickTitle'
      | 'quick',
      Wording
    >
  >;
  readonly activity: Readonly<Record<'lead' | 'nothing', Wording>>;
  readonly record: RecordProse;
  /** The data-flow diagram. `says` gives answers that mean nothing without their question a wording; `*` frames any other. */
  readonly flow: {
    readonly title: Wording;
    readonly between: Wording;
    readonly open: Wording;
    readonly openBranch: Wording;
    readonly unasked: Wording;
    readonly unaskedQuick: Wording;
    readonly review: Wording;
    readonly finding: Wording;
    readonly legend: Wording;
    readonly separator: string;
    readonly cases: Readonly<
      Record<'planned' | 'retired' | 'household' | 'counting' | 'entrusted' | 'research' | 'generating' | 'quick', Wording>
    >;
    readonly labels: Readonly<
      Record<
        | 'place'
        | 'party'
        | 'protection'
        | 'people'
        | 'purpose'
        | 'means'
        | 'reference'
        | 'more'
        | 'kept'
        | 'amount'
        | 'term'
        | 'function'
        | 'inference'
        | 'decision'
        | 'recipients'
        | 'requests'
        | 'found'
        | 'control'
        | 'when'
        | 'left',
        Wording
      >
    >;
    readonly stages: Readonly<Record<'person' | 'collection' | 'storage' | 'use' | 'sharing' | 'deletion', Wording>>;
    readonly branches: Readonly<
      Record<
        | 'entrusted'
        | 'joint'
        | 'platform'
        | 'training'
        | 'marketing'
        | 'evaluation'
        | 'pricing'
        | 'matching'
        | 'uploadsTraining'
        | 'uploadsMarketing'
        | 'vendor'
        | 'affiliates'
        | 'others'
        | 'authority'
        | 'public'
        | 'sale'
        | 'security'
        | 'thirdParty'
        | 'abroad',
        Wording
      >
    >;
    readonly otherwise: Readonly<Record<'noTransit' | 'noStorage' | 'noAccess' | 'noLogin' | 'noWatch', Wording>>;
    readonly says: Readonly<Record<string, Readonly<Record<string, Wording>>>>;
  };
  /** The four contents of an impact assessment (Measures art. 9), in order, and what stands against each. */
  readonly fourContents: {
    readonly lead: Wording;
    /** Before the Measures: whose four contents these are. */
    readonly notYet: Wording;
    readonly neverInForce: Wording;
    /** Said under each content, in its order, by what was found. */
    readonly contents: readonly [ContentProse, ContentProse, ContentProse, ContentProse];
  } & Readonly<
    Record<
      | 'facts'
      | 'noFacts'
      | 'criteria'
      | 'assessment'
      | 'found'
      | 'credited'
      | 'creditedMore'
      | 'examined'
      | 'titled'
      | 'certain'
      | 'open'
      | 'openMany'
      | 'atWorst'
      | 'nothing'
      | 'riskLevels'
      | 'riskLevel',
      Wording
    >
  >;
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
      | 'foreignLead'
      | 'ifTrue'
      | 'doubt'
      | 'remedy'
      | 'remedyPlanned'
      | 'defeat'
      | 'folded'
      | 'foldedLine'
      | 'foldedOpen'
      | 'review'
      | 'reviewLead'
      | 'untouched'
      | 'untouchedLead'
      | 'matter'
      | 'gravest'
      | 'moreMissing'
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
        | 'deadlineAbout'
        | 'span'
        | 'calendar'
        | 'provisional'
        | 'missing'
        | 'assumption'
        | 'counting',
        Wording
      >
    >;
  };
  /** Entries of the calendar for days to look again, counted from the reference date. */
  readonly reviews: Readonly<Record<'kept' | 'again', { readonly title: Wording; readonly counted: Wording }>>;
  readonly path: Readonly<
    Record<
      | 'lead'
      | 'plan'
      | 'planNone'
      | 'question'
      | 'now'
      | 'planned'
      | 'after'
      | 'measure'
      | 'turn'
      | 'toLevel'
      | 'toLevelOpen'
      | 'toLevelKeeping'
      | 'toLevelKeepingOpen'
      | 'unreached'
      | 'effort'
      | 'others'
      | 'firstLearn'
      | 'unavailable',
      Wording
    >
  >;
  readonly signOff: Readonly<
    Record<'lead' | 'reviewed' | 'role' | 'name' | 'opinion' | 'signature' | 'date' | 'retention', Wording>
  > & { readonly roles: readonly Wording[] };
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
      | 'rated'
      | 'stated'
      | 'open'
      | 'ratedStated'
      | 'unanalysed'
      | 'others'
      | 'openMore'
      | 'doubtful'
      | 'continued'
      | 'absent'
      | 'planNone'
      | 'planSome'
      | 'method',
      Wording
    >
  >;
  readonly conflicts: Readonly<Record<'heading' | 'none' | 'lead' | 'conflict' | 'answers', Wording>>;
  readonly answers: Readonly<Record<'lead' | 'question' | 'answer', Wording>>;
  readonly method: {
    readonly paragraphs: readonly { readonly title: Wording; readonly text: Wording }[];
    readonly lead: Wording;
    readonly severitiesTitle: Wording;
    readonly severitiesLead: Wording;
    readonly severity: Wording;
    readonly meaning: Wording;
    readonly deduction: Wording;
    readonly meanings: Readonly<Record<Severity, Wording>>;
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
    Record<'lead' | 'instrument' | 'articles' | 'none' | 'dutiesHeading' | 'duty' | 'outcome' | 'left', Wording>
  > & {
    readonly groups: Readonly<Record<'gap' | 'open' | 'met' | 'asked' | 'idle' | 'reason', Wording>>;
    readonly outcomes: Readonly<Record<'gap' | 'needs-review' | 'error', Wording>>;
  };
  readonly sheets: Readonly<
    Record<
      | 'plan'
      | 'findings'
      | 'answersSheet'
      | 'duties'
      | 'state'
      | 'dayZero'
      | 'lastDay'
      | 'advised'
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
  readonly sources: Readonly<
    Record<'lead' | 'untouched' | 'open' | 'unconfirmedNumber' | 'since' | 'url' | 'noUrl' | 'missing', Wording>
  > & {
    readonly grades: Readonly<Record<Grade, Wording>>;
  };
};

/** One of the four contents: its name, and what is said of it where it is refuted, met in part, open or not contradicted. */
export type ContentProse = Readonly<Record<'title' | 'refuted' | 'partly' | 'open' | 'unseen', Wording>>;

/** The words of the record: what the assessor writes, the plan, the evidence, the conclusion and the change log. */
export type RecordProse = {
  readonly particulars: Readonly<Record<'own' | 'toFill' | 'title' | 'item' | 'writer', Wording>>;
  readonly plan: Readonly<
    Record<
      'lead' | 'none' | 'number' | 'task' | 'owner' | 'due' | 'evidence' | 'dueLate' | 'toBeSet' | 'openTitle' | 'open',
      Wording
    >
  >;
  /** The remediation tasks somebody keeps: where they stand, by state, and what they add to the plan. */
  readonly tasks: Readonly<
    Record<'lead' | 'proof' | 'files' | 'reason' | 'own' | 'calendar' | 'open' | 'doing' | 'done' | 'dropped', Wording>
  >;
  readonly evidence: Readonly<
    Record<
      | 'ofTask'
      | 'lead'
      | 'none'
      | 'number'
      | 'proof'
      | 'belongs'
      | 'holder'
      | 'attached'
      | 'notAttached'
      | 'id'
      | 'claimed'
      | 'claimedProof'
      | 'noHolder'
      | 'file'
      | 'filesLead'
      | 'fileName'
      | 'size'
      | 'hash'
      | 'attachedOn'
      | 'task',
      Wording
    >
  >;
  readonly conclusion: Readonly<
    Record<
      | 'lead'
      | 'neverInForce'
      | 'computed'
      | 'own'
      | 'bounds'
      | 'boundsCounsel'
      | 'conditions'
      | 'conditionFacts'
      | 'conditionStop'
      | 'conditionHigh'
      | 'conditionMedium'
      | 'conditionFile'
      | 'conditionFileOpen'
      | 'conditionOpen'
      | 'conditionRisk'
      | 'conditionAgain'
      | 'unexamined'
      | 'unexaminedFacts'
      | 'unexaminedQuick'
      | 'unexaminedUntouched'
      | 'unexaminedForeign'
      | 'unexaminedReviewers'
      | 'unexaminedArticles'
      | 'unexaminedConflicts'
      | 'signers',
      Wording
    >
  > & {
    /** The verdict in legal wording, by the level that is certain; `planned` for a project not yet in use. */
    readonly verdict: Readonly<Record<Level, Wording>>;
    readonly verdictPlanned: Readonly<Record<Level, Wording>>;
  };
  readonly changes: Readonly<
    Record<
      | 'none'
      | 'lead'
      | 'same'
      | 'range'
      | 'previous'
      | 'previousText'
      | 'verdict'
      | 'filing'
      | 'fromTo'
      | 'unchanged'
      | 'answersTitle'
      | 'answersNone'
      | 'question'
      | 'before'
      | 'now'
      | 'findingsTitle'
      | 'findingsNone'
      | 'finding'
      | 'change'
      | 'came'
      | 'went'
      | 'rose'
      | 'fell'
      | 'settled'
      | 'opened'
      | 'absent'
      | 'open'
      | 'gap',
      Wording
    >
  >;
  readonly givenBy: Readonly<Record<'local' | 'unknown' | 'one' | 'oneDay' | 'column' | 'entry', Wording>>;
};

/** What the reviewer said of findings, and the signature. */
type ReviewProse = Readonly<
  Record<
    | 'row'
    | 'line'
    | 'nobody'
    | 'reason'
    | 'accepted'
    | 'calendar'
    | 'heading'
    | 'lead'
    | 'agreed'
    | 'disputed'
    | 'acceptedRisk'
    | 'unjudged'
    | 'signed'
    | 'coverLabel'
    | 'cover'
    | 'effect'
    | 'signedLead'
    | 'version'
    | 'versionText'
    | 'signer'
    | 'title'
    | 'date'
    | 'opinion'
    | 'noOpinion'
    | 'ownWork'
    | 'noAccount'
    | 'byHand',
    Wording
  >
> & {
  readonly marks: Readonly<Record<FindingMark, Wording>>;
  readonly standings: Readonly<Record<Exclude<Standing, 'stands'>, Wording>>;
};
