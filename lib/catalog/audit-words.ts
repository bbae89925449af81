import type { Strings } from '../i18n/strings';
import type { Locale } from '../schema/text';
import { defaultPack, findScenario } from './index';

/** A fact of an entry in words; `id` where the words stand for an id worth showing too. */
export type DetailWords = { readonly name: string; readonly value: string; readonly id: string | null };

type Input = {
  /** What the ids of the workspace are called. */
  readonly names: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly strings: Strings;
};

/** What an id is called: a thing of the workspace, a finding or a question; undefined where nobody knows. */
export function nameOf(id: string, { names, locale }: Pick<Input, 'names' | 'locale'>): string | undefined {
  const { rules, questions } = defaultPack();
  const known = names.get(id) ?? id;
  const title =
    rules.find((rule) => rule.id === known)?.title[locale] ??
    (Object.hasOwn(questions, known) ? questions[known]?.text[locale] : undefined);
  return title ?? (known === id ? undefined : known);
}

/** The facts of an entry of the audit log as people read them, ids beneath. */
export function detailWords(
  action: string,
  detail: Readonly<Record<string, string | number | null>>,
  input: Input,
): readonly DetailWords[] {
  const labels: Readonly<Record<string, string>> = input.strings.audit.details;
  return Object.entries(detail).map(([fact, value]) => {
    const name = labels[fact] ?? fact;
    if (value === null || value === '') return { name, value: nothingWord(action, fact, input), id: null };
    if (typeof value === 'number') return { name, value: String(value), id: null };
    const word = fixedWord(action, fact, value, input);
    if (word !== undefined) return { name, value: word, id: null };
    const called = nameOf(value, input);
    return called === undefined ? { name, value, id: null } : { name, value: called, id: value };
  });
}

/** The word of a value out of a fixed set: a role, a state, a step of the review. */
function fixedWord(action: string, fact: string, value: string, { strings, locale }: Input): string | undefined {
  const from = (words: Readonly<Record<string, string>>) => (Object.hasOwn(words, value) ? words[value] : undefined);
  if (fact === 'role') return from(strings.team.roleNames);
  if (fact === 'mode') return from(strings.history.modes);
  if (fact === 'scenario') return findScenario(value)?.title[locale];
  if (fact === 'move') return from(strings.review.moves);
  if (fact === 'mark') return from(strings.review.marks);
  if (fact !== 'from' && fact !== 'to') return undefined;
  return action === 'task.changed' ? from(strings.remediation.states) : from(strings.review.states);
}

/** What it means that a fact is empty: no client, or no single one. */
function nothingWord(action: string, fact: string, { strings }: Input): string {
  if (action === 'assessment.moved') return strings.team.noClient;
  return fact === 'client' && action.startsWith('member.') ? strings.team.whole : '—';
}
