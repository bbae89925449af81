import { formatDate, formatNumber } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { type AnswerValue, UNSURE } from '@/lib/schema/answer';
import type { Locale } from '@/lib/schema/text';
import type { RoomQuestion } from '@/lib/workshop/room-question';

/** The wording of the facilitators' screens; only this travels to the browser. */
export function workshopStrings(all: Strings) {
  const {
    common,
    workshop,
    workshopRoom,
    workshopWhatIf: whatIf,
    path,
    levels,
    levelsShort,
    severities,
    verdict,
    filing,
    problems,
  } = all;
  const { linkReady, linkOnce, byLink, copy, copied, done, mailed, mailFailed } = all.assigning;
  const assigning = { linkReady, linkOnce, byLink, copy, copied, done, mailed, mailFailed };
  const { refusals } = workshopRoom;
  return { common, workshop, whatIf, path, refusals, levels, levelsShort, severities, verdict, filing, problems, assigning };
}
export type WorkshopStrings = ReturnType<typeof workshopStrings>;

/** An answer in the words of its question. */
export function answerIn(
  question: RoomQuestion | undefined,
  value: AnswerValue,
  { unsure, unsureRest, semicolon }: Pick<Strings['common'], 'unsure' | 'unsureRest' | 'semicolon'>,
  locale: Locale,
): string {
  const option = (id: string) => question?.options.find((each) => each.id === id)?.text ?? id;
  if (typeof value === 'number') {
    const unit = question?.unit ?? '';
    return locale === 'zh' ? `${formatNumber(value)}${unit}` : `${formatNumber(value)} ${unit}`.trim();
  }
  if (typeof value !== 'string') return value.map((id) => (id === UNSURE ? unsureRest : option(id))).join(semicolon);
  if (value === UNSURE && question?.unsure !== false) return unsure;
  if (question?.kind === 'text') return value;
  return question?.kind === 'date' ? formatDate(value, locale) : option(value);
}
