import { type FilingStatus, filingStatuses, type Level, levels } from '../schema/result';

/** As in the table; the worst first; most stored persons first; by name. */
export const siteSorts = ['table', 'worst', 'persons', 'name'] as const;
export type SiteSort = (typeof siteSorts)[number];

/** Stands in `handler` for the sites that name none. */
const NO_HANDLER = 'none';

/** Longest key of a handler in an address; longer ones are told apart by their beginning. */
const KEY_LIMIT = 200;

/** Which sites of a portfolio are asked for. Null is "any". */
export type SiteQuery = {
  readonly search: string;
  /** The level that is certain, and the worst that is possible. */
  readonly floor: Level | null;
  readonly ceiling: Level | null;
  readonly rule: string | null;
  /** With a rule: sites that certainly break it, or may. */
  readonly of: 'gap' | 'open' | null;
  readonly filing: FilingStatus | null;
  /** Key of a handler as `handlerKey` gives it, or NO_HANDLER. */
  readonly handler: string | null;
  /** Only sites whose stored persons are not known; only sites still to be judged. */
  readonly uncounted: boolean;
  readonly waiting: boolean;
  readonly sort: SiteSort;
};

/** The key of a handler as it stands in an address; that of nobody for an empty one. */
export function handlerInAddress(key: string): string {
  return key === '' ? NO_HANDLER : key.slice(0, KEY_LIMIT);
}

/** Reads the address of a portfolio. What it does not know is left out: an old or mistyped address shows more, not an error. */
export function readSiteQuery(address: URLSearchParams): SiteQuery {
  const one = <T extends string>(value: string | null | undefined, known: readonly T[]): T | null =>
    known.find((each) => each === value) ?? null;
  const [floor, ceiling] = (address.get('verdict') ?? '').split('-');
  const rule = address.get('rule') ?? '';
  const handler = (address.get('handler') ?? '').replaceAll('\0', '').slice(0, KEY_LIMIT);
  return {
    search: (address.get('search') ?? '').replaceAll('\0', '').trim().slice(0, 100),
    floor: one(floor, levels),
    ceiling: one(ceiling, levels),
    rule: /^[a-z0-9-]{1,80}$/.test(rule) ? rule : null,
    of: one(address.get('of'), ['gap', 'open'] as const),
    filing: one(address.get('filing'), filingStatuses),
    handler: handler === '' ? null : handler,
    uncounted: address.get('uncounted') === '1',
    waiting: address.get('waiting') === '1',
    sort: one(address.get('sort'), siteSorts) ?? 'table',
  };
}

/** The address of such sites, without the path; empty for all of them as in the table. */
export function siteAddress(query: Partial<SiteQuery>, page = 1): string {
  const { search, floor, ceiling, rule, of, filing, handler, uncounted, waiting, sort } = query;
  const pairs = {
    search,
    verdict: floor || ceiling ? `${floor ?? ''}-${ceiling ?? ''}` : '',
    rule,
    of: rule ? of : '',
    filing,
    handler,
    uncounted: uncounted ? '1' : '',
    waiting: waiting ? '1' : '',
    sort: sort === 'table' ? '' : sort,
    page: page > 1 ? String(page) : '',
  };
  return new URLSearchParams(Object.entries(pairs).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}

/** Whether sites are left out. Their order does not matter. */
export function narrowsSites({ sort: _, ...query }: SiteQuery): boolean {
  return siteAddress(query) !== '';
}
