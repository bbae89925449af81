import { portfolioHeadings, usualColumns } from '../../content/portfolio/headings';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { headingOf } from '../portfolio/columns';
import { writeCell } from '../portfolio/read-cell';
import type { CellProblem } from '../portfolio/read-sites';
import { SITE_COLUMN } from '../portfolio/site';
import type { Worksheet } from '../report/worksheets';
import type { Pack } from '../schema/pack';
import { optionIds, type Question } from '../schema/question';
import type { Locale } from '../schema/text';

/** What a column of a table of sites may stand for, in words. */
export type ColumnChoice = {
  readonly id: string;
  readonly words: string;
  /** What its cells may say, where that is one of a few. */
  readonly options: readonly { readonly id: string; readonly words: string }[];
};

/** Longest list of options said in one message; more would bury it. */
const OPTIONS_SAID = 8;

export { portfolioHeadings };

/** Every question a column may hold, in the order of the questionnaire. */
export function columnChoices(pack: Pack, locale: Locale): readonly ColumnChoice[] {
  return Object.values(pack.questions).map((question) => {
    const { id, text } = question;
    const short = portfolioHeadings.questions[id]?.[locale];
    const options = optionIds(question).map((option) => ({ id: option, words: writeCell(question, option, locale) }));
    return { id, words: short ? `${short} · ${text[locale]}` : text[locale], options };
  });
}

/** The empty table of sites to fill in: the usual columns, and a list of every column there is with what it may hold. */
export function emptyTable(pack: Pack, locale: Locale, strings: Strings): readonly Worksheet[] {
  const words = strings.portfolio.sheets;
  const stored = pack.forecast?.stored;
  const columns = [SITE_COLUMN, ...usualColumns.filter((id) => Object.hasOwn(pack.questions, id))];
  return [
    {
      name: words.sites,
      header: columns.map((column) => headingOf(column, pack.questions, portfolioHeadings, locale)),
      widths: columns.map(() => 24),
      rows: [],
    },
    {
      name: words.columns,
      header: [strings.portfolio.column, words.id, strings.portfolio.question, words.kind, words.allowed],
      widths: [24, 24, 50, 24, 80],
      rows: Object.values(pack.questions).map((question) => [
        headingOf(question.id, pack.questions, portfolioHeadings, locale),
        question.id,
        question.text[locale],
        words.kinds[question.kind],
        question.id === stored ? `${allowed(question, locale)} ${words.perSite}` : allowed(question, locale),
      ]),
    },
  ];
}

function allowed(question: Question, locale: Locale): string {
  if (question.kind === 'number') return `${question.min}–${question.max}`;
  return optionIds(question)
    .map((id) => writeCell(question, id, locale))
    .join('\n');
}

/** What is wrong with a cell, in words. */
export function cellProblemWords({ code, question, first }: CellProblem, pack: Pack, locale: Locale, strings: Strings): string {
  const known = question === null ? undefined : pack.questions[question];
  const options = known ? optionIds(known).map((id) => writeCell(known, id, locale)) : [];
  const said = options.slice(0, OPTIONS_SAID).join(locale === 'zh' ? '、' : ', ');
  return fill(strings.portfolio.cell[code], {
    first: first ?? '',
    range: known?.kind === 'number' ? `${known.min}–${known.max}` : '',
    options: options.length > OPTIONS_SAID ? `${said}…` : said,
  });
}
