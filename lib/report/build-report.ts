import { fill, formatDate } from '../i18n/format';
import type { Signing } from '../schema/review';
import { type ReportContext, type ReportInput, reportContext } from './context';
import type { Chapter, FactRow, ReportModel } from './model';
import { chineseNumeral } from './numerals';
import { findingsChapter, outline, printedSections, type Section } from './outline';
import { verdictText } from './verdict';

/**
 * The report of one frozen result in one language, as plain data for any renderer. Pure: no clock, no content of its
 * own; what is not data comes from `prose`.
 */
export function buildReport(input: ReportInput): ReportModel {
  const { prose, locale, meta, signing = null } = input;
  const { confidentiality = 'none', without } = input.options ?? {};
  const plain = reportContext(input, findingsChapter(without));
  const arising = arisingIn(plain);
  const sections = printedSections(without).filter((section) => arising.includes(section));
  const context = { ...plain, leftOut: arising.filter((section) => !sections.includes(section)).map(({ id }) => id) };
  const chapters = sections.filter(({ appendix }) => !appendix);
  const appendices = sections.filter(({ appendix }) => appendix);
  return {
    locale,
    title: meta.title,
    subtitle: prose.subtitle,
    author: prose.author,
    date: meta.generatedOn,
    cover: cover(context),
    statusMark: signing ? fill(prose.review.signed, { number: signing.number }) : prose.statusMark,
    watermark: signing ? null : prose.watermark,
    confidentiality: confidentiality === 'none' ? null : prose.confidentiality[confidentiality],
    theme: input.theme ?? null,
    unshown: prose.unshown,
    running: [meta.organisation, meta.system].filter((part) => part.trim() !== '').join(' · '),
    footer: { disclaimer: prose.disclaimer, pageOf: prose.pageOf },
    contentsTitle: prose.contents,
    chapters: [
      ...chapters.map((section, index) => chapter(section, index + 1, prose.chapterHeading, context)),
      ...appendices.map((section, index) => chapter(section, index + 1, prose.appendixHeading, context)),
    ],
  };
}

function arisingIn(context: ReportContext): Section[] {
  return outline.filter(({ when }) => when === undefined || when(context));
}

/** The sections this case has, in order, whether they are printed or not. */
export function arisingSections(input: ReportInput): Section[] {
  return arisingIn(reportContext(input, findingsChapter()));
}

function chapter(section: Section, position: number, heading: string, context: ReportContext): Chapter {
  const { locale, prose } = context;
  const english = section.appendix ? String.fromCharCode(64 + position) : String(position);
  const number = locale === 'zh' ? chineseNumeral(position) : english;
  const title = prose.chapters[section.id];
  return {
    id: `chapter-${section.id}`,
    number,
    title,
    heading: fill(heading, { number, title }),
    follows: section.follows === true,
    ...(section.alone ? { alone: true as const } : {}),
    blocks: section.build(context),
  };
}

function signedBy({ number, name, title, on }: Signing, { prose, locale, say }: ReportContext): string {
  return say(prose.review.cover, { number, name, title, date: formatDate(on, locale) });
}

function cover(context: ReportContext): FactRow[] {
  const { prose, meta, result, pack, locale, signing } = context;
  const named = (label: string, value: string): FactRow =>
    value.trim() === '' ? { label, value: prose.words.unanswered, muted: true } : { label, value };
  return [
    named(prose.cover.system, meta.system),
    named(prose.cover.organisation, meta.organisation),
    { label: prose.cover.on, value: formatDate(result.on, locale) },
    {
      label: prose.cover.basis,
      value: context.say(prose.basis, { title: context.text(pack.title), id: result.pack.id, version: result.pack.version }),
    },
    { label: prose.cover.mode, value: prose.modes[result.mode] },
    named(prose.cover.number, meta.reportNumber),
    { label: prose.cover.generated, value: formatDate(meta.generatedOn, locale) },
    ...(meta.answeredBy ? [{ label: prose.cover.answeredBy, value: meta.answeredBy }] : []),
    ...(signing ? [{ label: prose.review.coverLabel, value: signedBy(signing, context) }] : []),
    { label: prose.cover.verdict, value: verdictText(context) },
  ];
}
