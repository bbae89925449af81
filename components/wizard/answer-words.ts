import { formatNumber } from '@/lib/i18n/format';
import type { AnswerValue } from '@/lib/schema/answer';
import type { WizardContext } from './context';

/** An answer in the words of its question, for dialogs. */
export function answerWords(value: AnswerValue | null, id: string, { strings, texts }: WizardContext): string {
  if (value === null) return strings.conflict.empty;
  if (typeof value === 'number') return formatNumber(value);
  const word = (option: string) => {
    if (option === 'unknown') return strings.common.unsure;
    const yesNo = option === 'yes' ? strings.common.yes : option === 'no' ? strings.common.no : undefined;
    return texts.questions[id]?.options?.find((each) => each.id === option)?.text ?? yesNo ?? option;
  };
  return typeof value === 'string' ? word(value) : value.map(word).join(strings.common.semicolon);
}
