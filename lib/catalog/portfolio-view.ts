import { fill, formatNumber } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { verdictSentence, verdictTone } from '../i18n/verdict';
import type { Bounds, HandlerCount } from '../portfolio/handlers';
import type { RollUp } from '../portfolio/roll-up';
import { handlerInAddress } from '../portfolio/site-query';
import type { Level } from '../schema/result';
import { severities } from '../schema/rule';
import type { Locale } from '../schema/text';
import { packs } from './index';

/** A rule in words, whichever pack it is of. */
export function ruleWords(rule: string, locale: Locale, strings: Strings) {
  const found = packs.flatMap(({ rules }) => rules).find(({ id }) => id === rule);
  const severity = found?.severity ?? 'info';
  return { title: found?.title[locale] ?? rule, kind: severity, severity: strings.severities[severity] };
}

/** The verdict of a site in words, with its tone. */
export function siteVerdict(range: { readonly floor: Level; readonly ceiling: Level }, strings: Strings) {
  return { words: verdictSentence({ overall: range, pack: { status: 'in-force' } }, strings), tone: verdictTone(range) };
}

/** Bounds of a number of persons in words. */
function boundsWords({ least, most }: Bounds, strings: Strings): string {
  const text = strings.portfolio;
  if (most === null) return fill(text.atLeast, { least });
  return least === most ? fill(text.exactly, { n: least }) : fill(text.between, { least, most });
}

export type RollUpView = ReturnType<typeof rollUpView>;

/** A roll-up in words. */
export function rollUpView(rollUp: RollUp, locale: Locale, strings: Strings) {
  const text = strings.portfolio;
  return {
    sites: rollUp.sites,
    pending: rollUp.pending,
    worst: rollUp.worst && {
      ...siteVerdict(rollUp.worst, strings),
      text: worstText(rollUp.worst, strings),
      floor: rollUp.worst.floor,
      ceiling: rollUp.worst.ceiling,
      certain: sitesWith(rollUp, 'floor'),
      possible: sitesWith(rollUp, 'ceiling'),
    },
    verdicts: rollUp.verdicts.map(({ floor, ceiling, sites }) => ({
      ...siteVerdict({ floor, ceiling }, strings),
      floor,
      ceiling,
      sites,
    })),
    findings: rollUp.findings
      .map(({ rule, gaps, open }) => ({ rule, gaps, open, ...ruleWords(rule, locale, strings) }))
      .sort((a, b) => severities.indexOf(a.kind) - severities.indexOf(b.kind) || b.gaps - a.gaps || b.open - a.open),
    filing: rollUp.filing.map(({ status, sites }) => ({ status, words: strings.filing[status], sites })),
    handlers: rollUp.handlers.map((handler) => handlerView(handler, strings)),
    together: fill(text.together, { range: boundsWords(rollUp.together, strings) }),
  };
}

/** How many of the judged sites are as bad as the worst certainly is, or may be. */
function sitesWith({ worst, verdicts }: RollUp, end: 'floor' | 'ceiling'): number {
  return verdicts.filter((each) => each[end] === worst?.[end]).reduce((sum, { sites }) => sum + sites, 0);
}

function worstText({ floor, ceiling }: { readonly floor: Level; readonly ceiling: Level }, strings: Strings): string {
  const { levels, portfolio: text } = strings;
  if (floor === ceiling) return fill(text.worstExact, { level: levels[floor] });
  return fill(text.worstText, { floor: levels[floor], ceiling: levels[ceiling] });
}

const tones = { reached: 'red', 'cannot-tell': 'slate', near: 'amber', below: 'jade' } as const;

function handlerView({ key, name, sites, unknown, own, known, atMost, standing }: HandlerCount, strings: Strings) {
  const text = strings.portfolio;
  const more =
    name === null || atMost === own.most
      ? ''
      : atMost === null
        ? text.maybeOpen
        : fill(text.maybeMore, { most: formatNumber(atMost) });
  return {
    key: handlerInAddress(key),
    name: name ?? text.noHandler,
    named: name !== null,
    sites,
    range: boundsWords(own, strings),
    known: unknown > 0 && known > own.least ? fill(text.knownSum, { n: known }) : '',
    unknown: unknown > 0 ? fill(text.unknownSites, { n: unknown }) : '',
    more,
    stands: standing,
    standing: text.standing[standing],
    tone: tones[standing],
    own,
  };
}
