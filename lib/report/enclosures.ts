import type { Answers } from '../schema/answer';
import type { EvidenceKind } from '../schema/evidence';
import type { ParticularPlace } from '../schema/particular';
import type { AssessmentResult } from '../schema/result';

/** A comparable case in words, with the findings of this report it resembles. */
export type ReportCase = {
  readonly name: string;
  readonly kind: string;
  readonly conduct: string;
  readonly outcome: string;
  readonly when: string;
  readonly number: string | null;
  readonly restedOn: string | null;
  readonly today: string;
  readonly lesson: string;
  readonly source: string;
  readonly unverified: string | null;
  readonly because: string;
};

/** What the coverage annex needs of a row; the full table is a page of the product. */
export type CoverageTable = {
  readonly kind: 'articles' | 'duties';
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    readonly rules: readonly { readonly id: string }[];
    readonly filing: boolean;
    readonly reason: { readonly text: string } | null;
  }[];
};

/** Changed answers that belong together, each with what has to be done for it. */
export type ReportPathSet = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly changes: readonly {
    readonly question: string;
    readonly from: string;
    readonly to: string;
    readonly practice: readonly string[];
    readonly effort: string;
  }[];
  /** How many other sets of the same size there are. */
  readonly others: number;
};

/** The smallest sets to each better level in words, what none reaches, and what the planned measures lead to. */
export type ReportPath = {
  readonly notes: readonly string[];
  readonly sets: readonly ReportPathSet[];
  readonly unreached: readonly {
    readonly title: string;
    readonly text: string;
    readonly blockers: readonly { readonly title: string; readonly reasons: readonly string[] }[];
  }[];
  readonly plan: {
    readonly measures: readonly { readonly question: string; readonly from: string; readonly to: string }[];
    readonly after: AssessmentResult['overall'];
    readonly notes: readonly string[];
  } | null;
};

/** The table for small handlers in words; null where the operator may certainly not use it. */
export type SmallHandlerTable = {
  readonly status: string;
  readonly unseen: string;
  readonly lists: readonly { readonly title: string; readonly points: readonly string[] }[];
  readonly lead: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly signature: string;
};

/** What the assessor wrote in own words; `text` is null where it is still to be written. */
export type ReportParticular = {
  readonly id: string;
  readonly place: ParticularPlace;
  readonly title: string;
  readonly text: string | null;
};

/** Who gave an answer last, and on which civil date. */
export type GivenBy = { readonly actor: string; readonly on: string };

/** The version this one is compared with: the last report handed out, its answers judged by the present pack. */
export type PreviousVersion = {
  readonly number: string;
  /** Civil date on which it was handed out. */
  readonly issuedOn: string;
  readonly answers: Answers;
  readonly result: AssessmentResult;
};

/** A remediation task somebody keeps. Empty texts say nothing; `rule` is null for one that answers no finding. */
export type ReportTask = {
  /** By which files attached to it name it. */
  readonly id?: string;
  readonly rule: string | null;
  readonly title: string;
  readonly owner: string;
  /** Civil date. */
  readonly due: string | null;
  readonly proof: string;
  readonly state: 'open' | 'doing' | 'done' | 'dropped';
  readonly reason: string;
};

/** A workshop that was held: on which civil date, how many came from each department, and what became of its questions. */
export type ReportWorkshop = {
  readonly title: string;
  readonly on: string;
  readonly departments: readonly { readonly department: string; readonly count: number }[];
  readonly present: number;
  readonly agreed: number;
  readonly parked: number;
  readonly untouched: number;
};

/** A file attached to an answer (`target` is its question), a finding (its rule) or a task; `on` is the civil date it was attached. */
export type AttachedFile = {
  readonly kind: EvidenceKind;
  readonly target: string;
  readonly name: string;
  readonly size: string;
  readonly sha256: string;
  readonly on: string;
};

/** What a report shows besides the answers, and what goes on changing after a signature. */
export type Progress = { readonly tasks: readonly ReportTask[]; readonly attached: readonly AttachedFile[] };
