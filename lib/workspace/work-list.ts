import type { FilingStatus } from '../schema/result';
import { type ReviewState, reviewStates } from '../schema/review';

export const listVerdicts = ['stop', 'high', 'medium', 'review', 'low'] as const;
export type ListVerdict = (typeof listVerdicts)[number];

export const listFilings = [
  'required',
  'cannot-determine',
  'approaching',
  'filed',
  'not-required',
  'out-of-scope',
] as const satisfies readonly FilingStatus[];

/** `overdue`: the last day has passed. `soon`: it comes within thirty days, today included. */
export const listDues = ['overdue', 'soon'] as const;

/** Newest change first; next last day first; gravest verdict first; by name. */
export const listSorts = ['changed', 'due', 'verdict', 'title'] as const;
export type ListSort = (typeof listSorts)[number];

/** Stands in `client` for what belongs to none, and in `owner` for whoever asks. */
export const NO_CLIENT = 'none';
export const MINE = 'me';

/** What a list is asked to show. Null is "any". Client and owner are ids, or the words above. */
export type ListQuery = {
  readonly words: string;
  readonly client: string | null;
  readonly status: ReviewState | null;
  readonly verdict: ListVerdict | null;
  readonly filing: FilingStatus | null;
  readonly due: (typeof listDues)[number] | null;
  readonly owner: string | null;
  readonly template: boolean;
  readonly sort: ListSort;
};

/** Longest search, in characters. */
export const WORDS_LIMIT = 100;

/** Reads the address of a list. What it does not know is left out: an old or mistyped address shows more, not an error. */
export function readListQuery(address: URLSearchParams): ListQuery {
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((each) => each === address.get(name)) ?? null;
  const id = (name: string): string | null => {
    const value = address.get(name) ?? '';
    return /^[\w.:-]{1,80}$/.test(value) ? value : null;
  };
  return {
    words: [...(address.get('q') ?? '').replaceAll('\0', '').trim()].slice(0, WORDS_LIMIT).join(''),
    client: id('client'),
    status: one('status', reviewStates),
    verdict: one('verdict', listVerdicts),
    filing: one('filing', listFilings),
    due: one('due', listDues),
    owner: id('owner'),
    template: address.get('template') === '1',
    sort: one('sort', listSorts) ?? 'changed',
  };
}

/** The address of a list, without its path; empty for the plain list. */
export function listAddress(query: Partial<ListQuery>, more: Readonly<Record<string, string>> = {}): string {
  const { words, client, status, verdict, filing, due, owner, template, sort } = query;
  const pairs = { q: words, client, status, verdict, filing, due, owner, template: template ? '1' : '', sort };
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...pairs, ...more })) {
    if (value && !(name === 'sort' && value === 'changed')) address.set(name, value);
  }
  return address.toString();
}

/** Whether a list leaves anything out. Its order does not matter. */
export function narrows({ sort: _, ...query }: ListQuery): boolean {
  return listAddress(query) !== '';
}
