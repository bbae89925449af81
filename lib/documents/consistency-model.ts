import type { ReportModel } from '../report/model';
import type { ReportProse } from '../report/prose';
import type { Facts } from '../rules/facts';
import type { Answers } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { Locale, Text } from '../schema/text';
import type { CompanionDocument } from './model';
import type { PaperFact } from './paper-fact';
import type { Written } from './paper-fields';

/** A value that must be the same wherever it is printed, by the name papers state it under. */
export type TrackedValue = {
  readonly name: string;
  /** What gives it; null for a fact written into the papers. */
  readonly question: string | null;
  readonly text: Text;
};

/** Answers that cannot both be right, beyond the contradictions the pack names. */
export type AnswerCheck = { readonly id: string; readonly when: Condition; readonly text: Text };

/** A fact written into the papers that an answer rules out. */
export type FactCheck = { readonly fact: string; readonly question: string; readonly when: Condition; readonly text: Text };

export type ConsistencyContent = {
  readonly tracked: readonly TrackedValue[];
  readonly checks: readonly AnswerCheck[];
  readonly factChecks: readonly FactCheck[];
  readonly words: Readonly<
    Record<
      | 'reportTitle'
      | 'note'
      | 'codeWrong'
      | 'noteNumber'
      | 'noteDate'
      | 'otherCode'
      | 'missingIn'
      | 'filledIn'
      | 'ownOverGap'
      | 'ownNumber'
      | 'otherProvince'
      | 'referenceDate'
      | 'countedLater'
      | 'authorityEnded',
      Text
    >
  >;
};

/** Where a value or answer stands, and how it reads there. `question` leads to the answer to correct, `field` to what was written into the papers. */
export type Place = {
  readonly where: string;
  readonly text: string;
  readonly question: string | null;
  readonly field?: string;
};

export type ComparedValue = {
  readonly name: string;
  readonly label: string;
  readonly question: string | null;
  /** `gap`: not known, so nothing can be said to agree; `not-arising`: the question is not put. */
  readonly verdict: 'agrees' | 'differs' | 'gap' | 'not-arising';
  readonly value: string | null;
  readonly places: readonly Place[];
};

export type Difference = { readonly id: string; readonly text: string; readonly places: readonly Place[] };

export type Consistency = {
  readonly values: readonly ComparedValue[];
  readonly differences: readonly Difference[];
};

export type ConsistencyInput = {
  readonly documents: readonly CompanionDocument[];
  readonly report: ReportModel;
  readonly pack: Pack;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  readonly written: Written;
  readonly paperFacts: readonly PaperFact[];
  readonly result: AssessmentResult;
  readonly facts: Facts;
  readonly locale: Locale;
  readonly prose: Pick<ReportProse, 'words' | 'cover'>;
  readonly content: ConsistencyContent;
};
