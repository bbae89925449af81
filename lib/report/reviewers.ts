import { formatDate } from '../i18n/format';
import type { ReportContext } from './context';

/** Who signed off how many rules and when last; while nobody has, that no lawyer has. */
export function reviewersText({ prose, pack, locale, say }: ReportContext): string {
  const signed = pack.rules.flatMap((rule) => (rule.reviewed ? [rule.reviewed] : []));
  const last = signed
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (last === undefined) return prose.scope.reviewerNone;
  return say(prose.scope.reviewerSome, {
    names: [...new Set(signed.map(({ by }) => by))].join(prose.words.listSeparator),
    signed: signed.length,
    rules: pack.rules.length,
    date: formatDate(last, locale),
  });
}
