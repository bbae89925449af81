import { defaultPack } from '../catalog/index';
import type { StoredSite } from '../db/portfolios';
import type { Problem } from '../http/respond';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { readCell } from '../portfolio/read-cell';
import { SITE_NAME_LIMIT } from '../portfolio/site';
import type { Answers, AnswerValue } from '../schema/answer';
import { isName } from '../schema/name';
import type { Locale } from '../schema/text';
import type { Caller } from '../workspace/caller';
import { audit } from './audit';
import type { OpenPortfolio } from './portfolio';
import { portfolios, together } from './repository';

/** A site by its number as it stands in an address; null when it is no number or there is no such site. */
export async function siteOf(
  caller: Caller,
  { portfolio }: OpenPortfolio,
  number: string,
): Promise<(StoredSite & { readonly assessment: string | null }) | null> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null;
  return (await portfolios()).site(caller.workspace, portfolio.id, Number(number));
}

export type SiteChange = {
  readonly name: string;
  /** What the site's own answers are to be, as cells of a table; an empty one answers as the template. */
  readonly cells: Readonly<Record<string, string>>;
  readonly version: number;
};

type Changed = 'changed' | 'stale' | null | { readonly problems: readonly Problem[] };

/** Gives a site another name and other answers of its own, read as the cells of a table are; or what does not fit, by question. */
export async function changeSite(
  caller: Caller,
  { portfolio, template }: OpenPortfolio,
  seq: number,
  change: SiteChange,
  { locale, strings }: { readonly locale: Locale; readonly strings: Strings },
): Promise<Changed> {
  const text = strings.portfolio;
  const { questions } = template?.pack ?? defaultPack();
  const name = change.name.trim();
  const problems: Problem[] = [];
  if (!isName(name, SITE_NAME_LIMIT)) {
    problems.push({ path: 'name', message: fill(text.badName, { n: SITE_NAME_LIMIT }) });
  }
  const differences: Record<string, AnswerValue> = {};
  for (const [id, cell] of Object.entries(change.cells)) {
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    const read = question ? readCell(question, cell, locale) : null;
    if (!read || 'problem' in read) {
      const hint = read?.suggestion === undefined ? '' : fill(strings.list.didYouMean, { suggestion: read.suggestion });
      problems.push({ path: id, message: `${text.badCell}${hint}` });
    } else if (read.value !== null) differences[id] = read.value;
  }
  if (problems.length > 0) return { problems };
  return together(async () => {
    const site = { seq, name, differences: differences as Answers, version: change.version };
    const done = await (await portfolios()).changeSite(caller.workspace, portfolio.id, site);
    if (done === 'name') return { problems: [{ path: 'name', message: text.siteNameTaken }] };
    if (done === 'changed') await audit(caller, 'portfolio.site-changed', portfolio.id, { site: seq, name });
    return done;
  });
}

/** Removes a site; false when there is none. */
export function removeSite(caller: Caller, { portfolio }: OpenPortfolio, { seq, name }: StoredSite): Promise<boolean> {
  return together(async () => {
    const done = await (await portfolios()).removeSite(caller.workspace, portfolio.id, seq);
    if (done) await audit(caller, 'portfolio.site-removed', portfolio.id, { site: seq, name });
    return done;
  });
}
