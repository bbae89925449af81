import { rollUpView, ruleWords, siteVerdict } from '../catalog/portfolio-view';
import type { Strings } from '../i18n/strings';
import type { SheetCell, Worksheet } from '../report/worksheets';
import type { Locale } from '../schema/text';
import type { Caller } from '../workspace/caller';
import { today } from './evaluate';
import { type OpenPortfolio, rollUpOf } from './portfolio';
import { portfolios } from './repository';

/** The roll-up as sheets: summary, findings, handlers and every site with its own verdict. Unknown numbers say so. */
export async function rollUpSheets(caller: Caller, open: OpenPortfolio, locale: Locale, strings: Strings): Promise<Worksheet[]> {
  const text = strings.portfolio;
  const words = text.sheets;
  const { rollUp } = await rollUpOf(caller, open);
  const view = rollUpView(rollUp, locale, strings);
  const count = (value: number | null): SheetCell => (value === null ? words.unknown : { kind: 'number', value, unit: '' });
  const sites: SheetCell[][] = [];
  for await (const portion of (await portfolios()).everySite(caller.workspace, open.portfolio.id, open.judged)) {
    for (const { name, judgement } of portion) {
      if (!judgement) sites.push([name, text.pending, '', '', '', '', '', '']);
      else {
        const { filing, deadline, persons, handler, gaps, open: reviews } = judgement;
        const titles = (rules: readonly string[]) => rules.map((rule) => title(rule, locale, strings)).join('\n');
        sites.push([
          name,
          siteVerdict(judgement, strings).words,
          strings.filing[filing],
          deadline === null ? '' : { kind: 'date', day: deadline },
          handler ?? text.noHandler,
          count(persons),
          titles(gaps),
          titles(reviews),
        ]);
      }
    }
  }
  return [
    {
      name: words.summary,
      header: [words.item, words.content],
      widths: [36, 80],
      rows: [
        [text.name, open.portfolio.name],
        [words.judgedOn, { kind: 'date', day: today() }],
        [words.sites, count(view.sites)],
        [words.pendingSites, count(view.pending)],
        [text.worst, view.worst?.text ?? ''],
        ...view.verdicts.map(({ words: verdict, sites: n }): SheetCell[] => [verdict, count(n)]),
        ...view.filing.map(({ words: filing, sites: n }): SheetCell[] => [`${text.filingCounts} · ${filing}`, count(n)]),
        [text.handlers, view.together],
        [strings.common.product, strings.common.disclaimer],
      ],
    },
    {
      name: words.findings,
      header: [text.severity, text.finding, text.certain, text.open],
      widths: [10, 60, 12, 12],
      rows: view.findings.map(({ severity, title: finding, gaps, open: reviews }) => [
        severity,
        finding,
        count(gaps),
        count(reviews),
      ]),
    },
    {
      name: words.handlers,
      header: [text.handler, text.handlerSites, words.least, words.most, text.handlers],
      widths: [40, 10, 14, 14, 60],
      rows: view.handlers.map(({ name, sites: n, own, standing, known, more, unknown }) => [
        name,
        count(n),
        count(own.least),
        count(own.most),
        [standing, known, unknown, more].filter(Boolean).join('\n'),
      ]),
    },
    {
      name: words.sites,
      header: [text.siteHeading, words.verdict, words.filing, words.deadline, text.handler, text.persons, words.gaps, words.open],
      widths: [30, 36, 26, 14, 36, 16, 50, 50],
      rows: sites,
    },
  ];
}

const titles = new Map<string, string>();

/** The title of a rule, looked up once per language: a table of sites asks for the same ones thousands of times. */
function title(rule: string, locale: Locale, strings: Strings): string {
  const key = `${locale} ${rule}`;
  const known = titles.get(key) ?? ruleWords(rule, locale, strings).title;
  titles.set(key, known);
  return known;
}
