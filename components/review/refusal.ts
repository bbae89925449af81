import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Words = Strings['review'];
type Reply = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };
type Told = { readonly last?: { readonly move?: string; readonly by?: string; readonly at?: string } | null };

/** What went wrong with a review request: a sentence, what is wrong with which field, and whether looking anew would help. */
export type Refusal = { readonly text: string; readonly fields: Readonly<Record<string, string>>; readonly look: boolean };

/** Says in words why a request was refused; null where it was done. */
export function refusalOf({ status, body }: Reply, words: Words, locale: Locale): Refusal | null {
  if (status >= 200 && status < 300) return null;
  const problems = Array.isArray(body.problems) ? (body.problems as { path: string; message: string }[]) : [];
  if (problems.length > 0) {
    const known = (code: string) => words.problems[code as keyof typeof words.problems] ?? words.problems.missing;
    const fields = Object.fromEntries(problems.map(({ path, message }) => [path, known(message)]));
    return { text: fields.mark ?? '', fields, look: false };
  }
  if (status === 403 || body.why === 'no-right') return { text: words.noRight, fields: {}, look: false };
  if (body.why === 'reason') return { text: '', fields: { reason: words.problems.missing }, look: false };
  if (body.why === 'not-in-review') return { text: words.notInReview, fields: {}, look: true };
  if (status !== 409) return { text: words.failed, fields: {}, look: false };
  const { last } = (body.now ?? {}) as Told;
  const done = last && words.done[last.move as keyof typeof words.done];
  const told =
    last?.at && done
      ? fill(words.staleBy, { by: last.by || words.someone, at: shanghaiTime(last.at, locale), move: done })
      : words.staleContent;
  return { text: `${words.stale} ${told}`, fields: {}, look: true };
}
