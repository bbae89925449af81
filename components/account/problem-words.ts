import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

/** What the server found wrong with a request about an account, in words. */
export function problemWords(body: Readonly<Record<string, unknown>>, words: Strings['account']): string {
  const code = String(body.problem ?? '');
  if (code === 'wait') return fill(words.wait, { minutes: Math.ceil(Number(body.wait ?? 60) / 60) });
  if (code === 'password') return words.wrongPassword;
  if (code === 'code') return words.wrongCode;
  return words.problems[code as keyof typeof words.problems] ?? words.failed;
}
