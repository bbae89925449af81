import { formatDate } from '../i18n/format';
import type { ReportContext } from './context';

/** The one owner of a server without accounts. */
const LOCAL_OWNER = 'local-owner';

/** Who gave the answers and when: a sentence, and a column where a sentence does not say it of each. */
export type GivenByWords = { readonly sentence: string | null; readonly column: ((question: string) => string) | null };

/** What the annex says of who gave the answers. Nothing where nobody recorded it, as on the command line. */
export function givenByWords(context: ReportContext): GivenByWords {
  const { givenBy = {}, prose, locale, asked, answers } = context;
  const words = prose.record.givenBy;
  const put = asked.flatMap(({ questions }) => questions).filter((id) => answers[id] !== undefined);
  const entries = put.flatMap((id) => givenBy[id] ?? []);
  if (entries.length === 0) return { sentence: null, column: null };
  const who = (actor: string) => (actor === LOCAL_OWNER ? words.local : actor);
  const days = entries.map(({ on }) => on).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)].map((day) => formatDate(day ?? '', locale));
  const actors = new Set(entries.map(({ actor }) => actor));
  const whole = entries.length === put.length && actors.size === 1;
  const values = { who: who(entries[0]?.actor ?? ''), date: first, first, last };
  if (whole && first === last) return { sentence: context.say(words.oneDay, values), column: null };
  const entry = (id: string) => {
    const given = givenBy[id];
    if (answers[id] === undefined) return '';
    if (!given) return words.unknown;
    return whole ? given.on : context.say(words.entry, { who: who(given.actor), date: given.on });
  };
  return { sentence: whole ? context.say(words.one, values) : null, column: entry };
}
