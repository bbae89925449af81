'use client';
import { createContext, useContext } from 'react';
import type { CommentWords } from '@/components/review/words';
import type { ProvisionLabel } from '@/lib/catalog/provision-label';
import type { WizardTexts } from '@/lib/catalog/wizard-texts';
import type { Strings } from '@/lib/i18n/strings';
import type { AnswerValue } from '@/lib/schema/answer';
import type { Question } from '@/lib/schema/question';
import type { Locale } from '@/lib/schema/text';
import type { Outbox } from '@/lib/sync/outbox';

export type WizardScenario = { readonly option: string; readonly title: string; readonly examplePurpose: string };

/** The interface wording the questionnaire uses. */
export type WizardStrings = Pick<
  Strings,
  | 'common'
  | 'editions'
  | 'levels'
  | 'levelsShort'
  | 'severities'
  | 'verdict'
  | 'filing'
  | 'wizard'
  | 'save'
  | 'conflict'
  | 'problems'
>;

/** `typed` gathers keystrokes; a number is the event after which the answer stood that is restored. */
export type AnswerHow = 'typed' | number;

/** A verdict in words and the titles of the findings that would come, go or open up. */
export type Preview = Readonly<Record<'appeared' | 'gone' | 'reopened', readonly string[]>> & { readonly verdict: string };
/** Comments at questions: how many are open at which, whether whoever looks may write, and the wording. */
export type WizardTalk = {
  readonly open: Readonly<Record<string, number>>;
  readonly may: boolean;
  readonly words: CommentWords;
};

/** What every part of the questionnaire needs and that does not change while answering. */
export type WizardContext = {
  readonly assessment: string;
  readonly locale: Locale;
  /** Whether nothing may be changed by whoever looks. */
  readonly readOnly: boolean;
  readonly talk: WizardTalk;
  readonly strings: WizardStrings;
  readonly texts: WizardTexts;
  readonly questions: Readonly<Record<string, Question>>;
  readonly scenario: WizardScenario | null;
  readonly drafts: Outbox;
  /** Articles behind the questions; null until they have arrived. */
  readonly basis: Readonly<Record<string, readonly ProvisionLabel[]>> | null;
  /** Changes an answer after telling the user what it would hide. `typed` gathers keystrokes. */
  readonly answer: (question: string, value: AnswerValue | null, how?: AnswerHow) => void;
  /** What would become of verdict and findings with another answer; nothing is changed. */
  readonly preview: (question: string, value: AnswerValue | null) => Preview;
  readonly writeNote: (question: string, text: string) => void;
  /** Opens who changed this answer, when, from what to what. */
  readonly showHistory: (question: string) => void;
};

export const Wizard = createContext<WizardContext | null>(null);

/** The wizard around this component; there is always one. */
export function useWizard(): WizardContext {
  const context = useContext(Wizard);
  if (!context) throw new Error('A wizard part stands outside the wizard.');
  return context;
}
