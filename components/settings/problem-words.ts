import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { contrastWithWhite, themeLimits } from '@/lib/schema/report-theme';

/** What is wrong with a part of a theme, in words; `value` is what stands in the field. A code nobody knows is our fault. */
export function problemWords(code: string, words: Strings['reportTheme'], field = '', value = ''): string {
  if (code === 'offline') return words.offline;
  const wording = words.problems[code as keyof typeof words.problems];
  if (!wording) return words.failed;
  const limit = themeLimits[field as 'firm' | 'footer' | 'cover'];
  const contrast = /^#[0-9a-fA-F]{6}$/.test(value) ? contrastWithWhite(value).toFixed(1) : '';
  return fill(wording, { n: limit ?? '', side: themeLimits.logoSide, contrast });
}
