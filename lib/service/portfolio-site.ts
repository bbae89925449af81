import type { StoredSite } from '../db/portfolios';
import type { Caller } from '../workspace/caller';
import type { OpenPortfolio } from './portfolio';
import { portfolios } from './repository';

/** A site by its number as it stands in an address; null when it is no number or there is no such site. */
export async function siteOf(
  caller: Caller,
  { portfolio }: OpenPortfolio,
  number: string,
): Promise<(StoredSite & { readonly assessment: string | null }) | null> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null;
  return (await portfolios()).site(caller.workspace, portfolio.id, Number(number));
}
