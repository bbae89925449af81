import type { Answers } from '../schema/answer';

/** One site of a portfolio: its name, and the answers in which it differs from the template. */
export type Site = { readonly name: string; readonly differences: Answers };

/** The column of the names of the sites. No question has this id. */
export const SITE_COLUMN = 'site';

/** Longest name of a site or portfolio, in UTF-16 units. */
export const SITE_NAME_LIMIT = 120;
/** Most sites taken in with one table, and most columns looked at. */
export const SITES_LIMIT = 20_000;
export const COLUMNS_LIMIT = 200;

/** The answers a site is judged by: the template's, save where the site has its own. */
export function siteAnswers(template: Answers, { differences }: Pick<Site, 'differences'>): Answers {
  return { ...template, ...differences };
}
