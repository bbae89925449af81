import { type Caller, may } from './caller';
import { doors, type PageKey } from './doors';

/** Names of the pages of a whole workspace, in the order of the bar on top. */
type NavWord = 'assessments' | 'portfolios' | 'tasks' | 'clients' | 'members' | 'audit' | 'settings';
export type NavLink = { readonly href: string; readonly word: NavWord };

/** One row per page of the whole workspace. `colleagues` marks what a server without accounts has no use for. */
const rows: readonly (NavLink & { readonly colleagues?: true })[] = [
  { href: '/assessments', word: 'assessments' },
  { href: '/portfolios', word: 'portfolios' },
  { href: '/tasks', word: 'tasks' },
  { href: '/settings/clients', word: 'clients' },
  { href: '/settings/members', word: 'members', colleagues: true },
  { href: '/audit', word: 'audit' },
  { href: '/settings/report', word: 'settings' },
];

/** The pages of the workspace the caller may open; a page that is not built has no row among the doors and no link. */
export function workspaceNav(caller: Caller): readonly NavLink[] {
  return rows.filter(({ href, colleagues }) => {
    const demand = doors[`PAGE ${href}` as PageKey];
    if (!demand || (colleagues && !caller.team)) return false;
    return typeof demand === 'string' || demand.of !== 'workspace' || may(caller, demand.right, null);
  });
}
