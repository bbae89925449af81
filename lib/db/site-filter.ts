import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import { type FilingStatus, type Level, levels } from '../schema/result';
import type { PortfolioSitesTable } from './schema';

/** Which sites of a portfolio are wanted; what is left out or null does not matter. */
export type SiteFilter = {
  readonly search?: string;
  readonly rule?: string | null;
  /** With a rule: whether it is certainly broken, or may be. */
  readonly of?: 'gap' | 'open' | null;
  readonly floor?: Level | null;
  readonly ceiling?: Level | null;
  readonly filing?: FilingStatus | null;
  /** Sites counted towards a handler written in one of these ways; an empty list: sites counted towards none that is named. */
  readonly handlers?: readonly string[] | null;
  /** Sites whose persons are not known, as far as they count towards a handler; sites not judged yet. */
  readonly uncounted?: boolean;
  readonly waiting?: boolean;
};

/** As in the table; the worst first; most stored persons first; by name. */
export type SiteOrder = 'table' | 'worst' | 'persons' | 'name';

/** Most spellings of one handler looked for by one statement. */
const SPELLINGS = 500;

const eb = expressionBuilder<{ s: PortfolioSitesTable }, 's'>();

/** What must hold of a site to fit a filter. Only a judgement on `judged` is found by what it says; a site without one may be anybody's and of any size. */
export function siteConditions(filter: SiteFilter, judged: string): readonly Expression<SqlBool>[] {
  const { search, rule, of, floor, ceiling, filing, handlers, uncounted, waiting } = filter;
  const held = eb('s.judged', '=', judged);
  const open = eb.or([eb('s.judged', 'is', null), eb('s.judged', '!=', judged)]);
  const counted = eb('s.filing', '!=', 'out-of-scope');
  const all: Expression<SqlBool>[] = [];
  if (search) all.push(eb(eb.fn<string>('lower', ['s.name']), 'like', `%${escaped(search.toLowerCase())}%`));
  if (rule) all.push(held, eb('s.findings', 'like', findingPattern(rule, of ?? null)));
  if (floor) all.push(held, eb('s.floor', '=', floor));
  if (ceiling) all.push(held, eb('s.ceiling', '=', ceiling));
  if (filing) all.push(held, eb('s.filing', '=', filing));
  if (handlers?.length === 0) all.push(eb.or([open, eb.and([counted, eb('s.handler', 'is', null)])]));
  else if (handlers) all.push(held, counted, eb('s.handler', 'in', handlers.slice(0, SPELLINGS)));
  if (uncounted) all.push(eb.or([open, eb.and([counted, eb('s.persons', 'is', null)])]));
  if (waiting) all.push(open);
  return all;
}

/** What a site is ordered by, before its number. Sites without a judgement come last where the order is about it; so do unknown numbers. */
export function siteOrder(
  sort: SiteOrder,
  judged: string,
): readonly { readonly by: Expression<unknown>; readonly way: 'asc' | 'desc' }[] {
  const held = { by: eb.case().when('s.judged', '=', judged).then(0).else(1).end(), way: 'asc' } as const;
  const rank = (column: 's.floor' | 's.ceiling') => ({
    by: levels
      .slice(1)
      .reduce((chain, level, at) => chain.when(column, '=', level).then(at + 1), eb.case().when(column, '=', levels[0]).then(0))
      .else(-1)
      .end(),
    way: 'desc' as const,
  });
  if (sort === 'worst') return [held, rank('s.floor'), rank('s.ceiling')];
  if (sort === 'name') return [{ by: eb.ref('s.name'), way: 'asc' }];
  if (sort !== 'persons') return [];
  const unknown = { by: eb.case().when('s.persons', 'is', null).then(1).else(0).end(), way: 'asc' } as const;
  return [held, unknown, { by: eb.ref('s.persons'), way: 'desc' }];
}

/** How a finding stands in the stored text, `{"gaps":[…],"open":[…]}`. */
function findingPattern(rule: string, of: 'gap' | 'open' | null): string {
  const id = `%"${rule.replace(/[^a-z0-9-]/g, '')}"%`;
  if (of === null) return id;
  return of === 'gap' ? `${id}"open":[%` : `%"open":[${id}`;
}

/** Text as `like` finds it letter by letter: both databases take a backslash as escape only where told, so signs that stand for others are left out. */
const escaped = (text: string) => text.replace(/[%_\\]/g, '');
