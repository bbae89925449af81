import type { Pack } from '../schema/pack';
import type { Locale, Text } from '../schema/text';
import { type ProvisionLabel, provisionLabels } from './provision-label';

export type QuestionTexts = {
  readonly text: string;
  readonly why: string;
  readonly help?: string;
  readonly unit?: string;
  readonly options?: readonly { readonly id: string; readonly text: string; readonly help?: string }[];
};

/** All wording the questionnaire needs, in one language, sent as props so that no wording is in the client bundle. */
export type WizardTexts = {
  /** What the pack is called. */
  readonly pack: string;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  readonly rules: Readonly<Record<string, { readonly title: string; readonly provisions: readonly string[] }>>;
  readonly steps: Readonly<Record<string, { readonly title: string; readonly lead: string }>>;
  readonly conflicts: Readonly<Record<string, string>>;
};

/** The wording of a pack for the questionnaire. */
export function wizardTexts(pack: Pack, locale: Locale): WizardTexts {
  const say = (text: Text) => text[locale];
  const byId = <Item extends { readonly id: string }, Out>(items: readonly Item[], make: (item: Item) => Out) =>
    Object.fromEntries(items.map((item) => [item.id, make(item)]));
  return {
    pack: say(pack.title),
    questions: byId(Object.values(pack.questions), (question) => ({
      text: say(question.text),
      why: say(question.why),
      ...(question.help ? { help: say(question.help) } : {}),
      ...(question.kind === 'number' ? { unit: say(question.unit) } : {}),
      ...('options' in question
        ? {
            options: question.options.map(({ id, text, help }) => ({
              id,
              text: say(text),
              ...(help ? { help: say(help) } : {}),
            })),
          }
        : {}),
    })),
    rules: byId(pack.rules, (rule) => ({
      title: say(rule.title),
      provisions: provisionLabels(rule.provisions, locale)
        .slice(0, 1)
        .map((provision) => provision.label),
    })),
    steps: byId(pack.steps, (step) => ({ title: say(step.title), lead: say(step.lead) })),
    conflicts: byId(pack.conflicts, (conflict) => say(conflict.text)),
  };
}

/** The articles behind each question, fetched after the page is up so that "why we ask" opens even offline. */
export function questionBasis(pack: Pack, locale: Locale): Readonly<Record<string, readonly ProvisionLabel[]>> {
  return Object.fromEntries(
    Object.values(pack.questions).map((question) => [question.id, provisionLabels(question.basis, locale, 'plain')]),
  );
}
