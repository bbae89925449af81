import { defaultPack, findPack, findScenario } from '../catalog/index';
import type { ListedRow } from '../db/work-list';
import { fill, formatDate } from '../i18n/format';
import { shanghaiTime } from '../i18n/shanghai-time';
import type { Strings } from '../i18n/strings';
import { verdictSentence, verdictTone } from '../i18n/verdict';
import type { Pack } from '../schema/pack';
import { reviewStates } from '../schema/review';
import type { Locale } from '../schema/text';
import { type Caller, may } from '../workspace/caller';
import type { ListRow } from './list-types';

/** What rows are put into words with; `clients` and `people` hold names by id. */
export type RowWords = {
  readonly caller: Caller;
  readonly today: string;
  readonly locale: Locale;
  readonly strings: Strings;
  readonly clients: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** The number of the signed version that stands, by assessment. */
  readonly signed: ReadonlyMap<string, number>;
};

/** What a listed assessment is called: its own title, else what its answers name, else its scenario. */
export function listedTitle(
  { title, called, scenario }: Pick<ListedRow, 'title' | 'called'> & { readonly scenario?: string | null },
  locale: Locale,
  strings: Strings,
): string {
  return title || called || findScenario(scenario ?? '')?.title[locale] || strings.common.untitled;
}

/** One assessment as the list shows it. */
export function listRow(row: ListedRow, words: RowWords): ListRow {
  const { caller, locale, strings, today, clients } = words;
  const { result, due, client } = row;
  const summary = result.summary as { answered?: number; asked?: number; dueFor?: string | null };
  const pack = findPack(row.pack) ?? defaultPack();
  const judging = judgedBy(result.pack) ?? pack;
  const at = shanghaiTime(row.updatedAt, locale);
  const updated = caller.team ? fill(strings.workList.changedBy, { at, name: personName(row.lastActor, words) }) : at;
  return {
    id: row.id,
    title: listedTitle(row, locale, strings),
    quick: row.mode === 'quick',
    template: row.template,
    fromTemplate: row.madeFrom !== null,
    client: client === null ? null : (clients.get(client) ?? null),
    status: reviewStates.find((state) => state === row.status) ?? null,
    version: versionWords(row, words),
    verdict: verdictSentence({ overall: result, pack: judging }, strings),
    tone: verdictTone(result),
    filing: strings.filing[result.filing],
    progress: fill(strings.wizard.answered, { answered: summary.answered ?? 0, asked: summary.asked ?? 0 }),
    due: due === null ? null : dueWords(due, summary.dueFor ?? null, judging, words),
    overdue: due !== null && due < today,
    owner: caller.team ? personName(row.owner ?? '', words) : null,
    updated,
    step: pack.steps[0]?.id ?? '',
    manage: may(caller, 'manage', client),
    copy: may(caller, 'create', client),
  };
}

/** That a signed version stands until the one at work is signed, which supersedes it; or which it is. */
function versionWords({ id, status }: ListedRow, { signed, strings }: RowWords): string | null {
  const number = signed.get(id);
  if (number === undefined) return null;
  return fill(status === 'signed-off' ? strings.workList.signedVersion : strings.workList.underRevision, { number });
}

/** What somebody is called who did something or is in charge: oneself, an account's name, or that they have none. */
function personName(actor: string, { caller, people, strings }: Pick<RowWords, 'caller' | 'people' | 'strings'>): string {
  if (actor === caller.actor) return strings.workList.me;
  if (actor === 'local-owner') return strings.workList.localOwner;
  return people.get(actor) ?? strings.workList.someone;
}

function dueWords(due: string, duty: string | null, pack: Pack, { today, locale, strings }: RowWords): string {
  const named = pack.duties?.find(({ id }) => id === duty)?.title[locale] ?? strings.workList.filing;
  const wording = due < today ? strings.workList.overdueOn : strings.workList.dueOn;
  return fill(wording, { duty: named, date: formatDate(due, locale) });
}

/** The pack of a stored result, `id@version`. */
const judgedBy = (stored: string) => findPack(stored.split('@')[0] ?? '');
