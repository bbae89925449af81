import { answerText } from '../report/answer-text';
import type { ReportProse } from '../report/prose';
import type { Facts } from '../rules/facts';
import { type Answers, isUnsure, UNSURE } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Locale, Text } from '../schema/text';
import type { Gap, Stated } from './model';
import { operatorName } from './operator-name';
import { factField, type Written, writtenIn } from './paper-fields';
import type { DocumentContent, Phrase } from './template';

export type FillInput = {
  readonly content: DocumentContent;
  readonly pack: Pack;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly locale: Locale;
  readonly words: ReportProse['words'];
  /** A form says "does not arise" where a paper for people would have a gap. */
  readonly form?: boolean;
  /** Values that are computed and not answered, by name. */
  readonly computed: Readonly<Record<string, string>>;
  /** What was written into the papers. */
  readonly written: Written;
};

/** A text with its places filled: what it lacks, and the values it states under the names they have in every paper. */
type Draft = { readonly text: string; readonly gaps: readonly Gap[]; readonly stated: readonly Stated[] };

/** A place filled in: with a value, with nothing to say, or with gaps. */
type Filled = { readonly text: string; readonly gaps: readonly Gap[] };

const PLACE = /\{([a-z0-9-]+)(?::(\d+))?\}/g;
const known = (text: string): Filled => ({ text, gaps: [] });

/**
 * Writes texts with their places filled from the answers, and keeps what it met: gaps in the order they appear, each once,
 * and the values stated. A place without an answer, or with "don't know", is a visible gap: never blank, never guessed.
 */
export function filler({ content, pack, answers, facts, locale, words, computed, written, form = false }: FillInput) {
  const kept = new Set(content.facts.map(({ id }) => id));
  const gaps = new Map<string, Gap>();
  const stated = new Map<string, Stated>();
  const say = (text: Text) => text[locale];
  const put = (text: Text, values: Readonly<Record<string, string>>) =>
    say(text).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

  const gap = (what: string, question: string | null, fact: string | null = null): Filled => ({
    text: put(content.words.gap, { what }),
    gaps: [{ text: what, question, fact }],
  });

  function place(name: string, limit: number): Filled {
    const value = named(name);
    if (value.gaps.length > 0 || [...value.text].length <= limit) return value;
    const what = put(content.words.tooLong, { limit: String(limit) });
    return kept.has(name) ? gap(what, null, name) : gap(what, name === 'organisation' ? 'org-name' : name);
  }

  function named(name: string): Filled {
    if (Object.hasOwn(computed, name)) return known(computed[name] ?? '');
    if (name === 'organisation' || name === 'code') return operator(name);
    const phrase = Object.hasOwn(content.phrases, name) ? content.phrases[name] : undefined;
    if (phrase) return phrased(phrase);
    const hand = Object.hasOwn(content.byHand, name) ? content.byHand[name] : undefined;
    if (!hand) return answered(name);
    const text = kept.has(name) ? writtenIn(written, factField(name)) : null;
    return text === null ? gap(say(hand), null, kept.has(name) ? name : null) : known(text);
  }

  function operator(part: 'organisation' | 'code'): Filled {
    const answer = answers['org-name'];
    const found = operatorName(typeof answer === 'string' ? answer : '')[part];
    return found === '' ? gap(say(content.byHand[`${part}-missing`] ?? { zh: part, en: part }), 'org-name') : known(found);
  }

  function phrased({ question, gap: missing, options }: Phrase): Filled {
    const value = answers[question];
    if (facts.flow.visible(question) === 'no') return known('');
    if (facts.visible(question) === 'no') return gap(say(missing), null);
    if (value === undefined || value === UNSURE) return gap(say(missing), question);
    const chosen = Array.isArray(value) ? value : [value];
    const unlawful: string[] = [];
    const said = chosen.flatMap((option: string | number) => {
      if (option === UNSURE) return [];
      const wording = options[String(option)];
      if (wording && 'gap' in wording) unlawful.push(say(wording.gap));
      else if (wording) return say(wording) === '' ? [] : [say(wording)];
      else return [optionWords(question, option)];
      return [];
    });
    if (unlawful.length > 0) return gap(unlawful.join(say(content.words.listSeparator)), question);
    const list = nested(said.join(say(content.words.listSeparator)));
    return isUnsure(value) ? withRest(list, question) : list;
  }

  /** A wording whose own places are filled by hand. */
  function nested(wording: string): Filled {
    const gaps: Gap[] = [];
    const text = wording.replace(PLACE, (_, name: string) => {
      const hand = named(name);
      gaps.push(...hand.gaps);
      return hand.text;
    });
    return { text, gaps };
  }

  function withRest(filled: Filled, question: string): Filled {
    const rest = gap(say(content.words.restOpen), question);
    return { text: filled.text + rest.text, gaps: [...filled.gaps, ...rest.gaps] };
  }

  const optionWords = (question: string, option: string | number) => {
    const asked = pack.questions[question];
    return asked ? answerText(asked, asked.kind === 'multi' ? [String(option)] : option, locale, words) : String(option);
  };

  function answered(id: string): Filled {
    const question = pack.questions[id];
    if (!question) throw new Error(`A paper names "${id}", which is no question, phrase or gap. See content/documents/.`);
    const value = answers[id];
    const missing = question.text[locale].replace(/[?？。.]$/, '');
    if (facts.flow.visible(id) === 'no' && form) return known(say(content.words.notArising));
    if (facts.visible(id) === 'no') return gap(missing, null);
    if (value === undefined || value === UNSURE || (typeof value === 'string' && value.trim() === '')) return gap(missing, id);
    const text = answerText(question, Array.isArray(value) ? value.filter((each) => each !== UNSURE) : value, locale, words);
    if (!isUnsure(value)) return known(text);
    return Array.isArray(value) && value.length > 1 ? withRest(known(text), id) : gap(missing, id);
  }

  /** A text with its places filled; null where a place has nothing to say because its question does not arise. */
  function draft(text: Text): Draft | null {
    let empty = false;
    const lacks: Gap[] = [];
    const states: Stated[] = [];
    const filled = say(text).replace(PLACE, (_, name: string, limit?: string) => {
      const { text: value, gaps: missing } = place(name, limit ? Number(limit) : Number.POSITIVE_INFINITY);
      lacks.push(...missing);
      if (missing.length > 0) return value;
      if (value === '') empty = true;
      else if (!Object.hasOwn(content.phrases, name)) states.push({ name, text: value });
      return value;
    });
    return empty ? null : { text: filled, gaps: lacks, stated: states };
  }

  return {
    say,
    put,
    draft,
    /** Counts gaps and values among those of the paper, each once. */
    keep(more: Pick<Draft, 'gaps' | 'stated'>): void {
      for (const each of more.gaps) gaps.set(`${each.question}\u0000${each.fact}\u0000${each.text}`, each);
      for (const each of more.stated) stated.set(`${each.name}\u0000${each.text}`, each);
    },
    gaps: () => [...gaps.values()],
    stated: () => [...stated.values()],
  };
}
