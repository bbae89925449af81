import { fill, formatDate, formatNumber } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import type { AnswerValue } from '../schema/answer';
import type { Locale } from '../schema/text';
import type { RoomQuestion } from '../workshop/room-question';
import { UNSURE } from './ballot';
import { partsOf } from './tally';

/** The wording of the phone in one language, sent inside the page. */
export type PhoneWords = Strings['workshopPhone'] & { readonly locale: Locale };

/** An answer in the words of its question: options by their text, numbers with their unit, dates written out. */
export function answerText(
  question: Pick<RoomQuestion, 'kind' | 'options' | 'unit'>,
  answer: AnswerValue,
  words: PhoneWords,
): string {
  const parts = partsOf(answer);
  const say = (part: string | number): string => {
    if (part === UNSURE) return parts.length > 1 ? words.unsureRest : words.unsure;
    if (typeof part === 'number') return withUnit(formatNumber(part), question.unit, words.locale);
    if (question.kind === 'date') return formatDate(part, words.locale);
    return question.options.filter(({ id }) => id === part)[0]?.text ?? part;
  };
  return parts.map(say).join(words.comma);
}

/** Chinese sets no space between number and unit. */
function withUnit(number: string, unit: string | null, locale: Locale): string {
  return unit === null ? number : `${number}${locale === 'en' ? ' ' : ''}${unit}`;
}

/** A refusal, or a problem with what was filled in, in words. */
export function problemText(question: RoomQuestion, problem: keyof PhoneWords['problems'], words: PhoneWords): string {
  return fill(words.problems[problem], { min: question.min ?? 0, max: question.max ?? 0 });
}
