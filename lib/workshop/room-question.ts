import type { Question } from '../schema/question';
import type { Locale, Text } from '../schema/text';

/** What a phone needs of the question shown: its texts in one language. */
export type RoomQuestion = {
  readonly id: string;
  readonly title: string;
  readonly help: string | null;
  readonly kind: Question['kind'];
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly options: readonly { readonly id: string; readonly text: string; readonly help: string | null }[];
  /** Whether "don't know" is an answer; only texts that say who somebody is have none. */
  readonly unsure: boolean;
};

/** A question as phones get it. The options of a yes/no question are worded by the caller (`yes`, `no`). */
export function roomQuestion(
  question: Question,
  locale: Locale,
  words: { readonly yes: string; readonly no: string },
): RoomQuestion {
  const say = (text: Text) => text[locale];
  const number = question.kind === 'number' ? question : null;
  return {
    id: question.id,
    title: say(question.text),
    help: question.help ? say(question.help) : null,
    kind: question.kind,
    unit: number ? say(number.unit) : null,
    min: number?.min ?? null,
    max: number?.max ?? null,
    options: optionsOf(question, say, words),
    unsure: !(question.kind === 'text' && question.identity === true),
  };
}

function optionsOf(question: Question, say: (text: Text) => string, { yes, no }: { readonly yes: string; readonly no: string }) {
  if (question.kind === 'yes-no') {
    return [
      { id: 'yes', text: yes, help: null },
      { id: 'no', text: no, help: null },
    ];
  }
  if (question.kind !== 'single' && question.kind !== 'multi') return [];
  return question.options.map(({ id, text, help }) => ({ id, text: say(text), help: help ? say(help) : null }));
}
