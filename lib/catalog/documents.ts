import { checklist } from '../../content/documents/checklist';
import { consistencyContent } from '../../content/documents/consistency';
import { consistencyWords } from '../../content/documents/consistency-page';
import { documentContent } from '../../content/documents/index';
import { packageEntries, packageName } from '../../content/documents/package';
import { smallHandlerPaper } from '../../content/documents/small-handler';
import { buildDraft, chapter, type DraftInput, sheet } from '../documents/build-draft';
import { checklistBlocks, whereToFile } from '../documents/checklist';
import { checkConsistency } from '../documents/consistency';
import { consistencyBlocks } from '../documents/consistency-blocks';
import type { Consistency } from '../documents/consistency-model';
import { safeName } from '../documents/file-name';
import type { CompanionDocument, DocumentId } from '../documents/model';
import { operatorName } from '../documents/operator-name';
import { filesByPaper, type PackageFile, packagePlan } from '../documents/package-plan';
import { fill, formatDate } from '../i18n/format';
import { stringsFor } from '../i18n/strings';
import { verdictSentence } from '../i18n/verdict';
import { citation } from '../report/citation';
import type { Block, ReportModel } from '../report/model';
import { chineseNumeral } from '../report/numerals';
import { smallHandler } from '../report/sections/small-handler';
import { assessmentFacts } from '../rules/assessment-facts';
import { isChecked, type Provision } from '../schema/provision';
import type { Locale } from '../schema/text';
import { type AssessmentReportInput, assessmentReport, smallHandlerTable } from './assessment-report';
import { findArticle, findInstrument } from './index';
import { reportProse } from './report-prose';

/** Everything drawn up beside the report for one assessment, in one language. */
export type CompanionSet = {
  /** Checklist and consistency check first, then the papers in the order of the package. */
  readonly documents: readonly CompanionDocument[];
  readonly consistency: Consistency;
  readonly report: ReportModel;
  /** The files of the package. */
  readonly plan: readonly PackageFile[];
  /** Where to file, and what of it is not verified. */
  readonly where: readonly string[];
};

/** The papers beside the report: drafts filled from the answers, the check that they agree, and the list that orders them. */
export function companionSet(input: AssessmentReportInput): CompanionSet {
  const { locale, result, pack, answers, notes } = input;
  const base = draftInput(input);
  const drafts = documentContent.templates.map((template) => buildDraft(template, base));
  const small = smallHandlerDocument(input, base);
  const papers = small ? [...drafts, small] : drafts;
  const report = assessmentReport(input);
  const facts = base.facts;
  const prose = reportProse[locale];
  const consistency = checkConsistency({
    ...{ documents: papers, report, pack, answers, notes, result, facts, locale, prose },
    ...{ written: base.written, paperFacts: documentContent.facts },
    content: consistencyContent,
  });
  const plan = packagePlan(
    packageEntries,
    new Set([...papers.map(({ id }) => id), 'report', 'checklist', 'consistency'] as const),
  );
  const province = provinceOf(input, base);
  const first = [
    listed(
      'checklist',
      checklist.title,
      checklist.purpose,
      base,
      [],
      [
        ...checklistBlocks({
          ...{ content: checklist, locale, filing: result.filing, province, drafts: papers, files: filesByPaper(plan) },
          statusText: prose.filingStatus[result.filing.status],
          basis: filingBasis.map(base.cite),
        }),
      ],
    ),
    listed(
      'consistency',
      consistencyWords.title,
      consistencyWords.purpose,
      base,
      [],
      consistencyBlocks({ consistency, drafts: papers, words: consistencyWords, locale }),
    ),
  ];
  return {
    documents: [...first, ...papers],
    consistency,
    report,
    plan,
    where: whereToFile({ content: checklist, locale, province }),
  };
}

/** One paper, or undefined where there is none of that name for this assessment. */
export function companionDocument(input: AssessmentReportInput, id: string): CompanionDocument | undefined {
  const template = documentContent.templates.find((each) => each.id === id);
  if (template) return buildDraft(template, draftInput(input));
  return companionSet(input).documents.find((each) => each.id === id);
}

/** The folder of the package, after the system or the operator; harmless in every file system. */
export function packageFolder({ answers, title, locale }: AssessmentReportInput): string {
  const system = typeof answers['org-system-name'] === 'string' ? answers['org-system-name'] : '';
  const subject = [system, operatorName(String(answers['org-name'] ?? '')).organisation, title].find(
    (each) => each.trim() !== '',
  );
  return safeName(`${packageName[locale]}-${subject ?? ''}`, packageName[locale]);
}

/** The file a paper is downloaded as. */
export function documentFile({ title }: CompanionDocument, ending: string): string {
  return `${safeName(title, 'document')}.${ending}`;
}

const filingBasis: readonly Provision[] = documentContent.templates.find(({ id }) => id === 'basic-facts')?.provisions ?? [];

/** A citation in words; only what was not checked against the text or an official summary is marked. */
const cite = (locale: Locale) => (provision: Provision) => {
  const article = findArticle(provision.instrument, provision.article);
  const { words } = reportProse[locale];
  const grade = article?.grade ?? 'unverified';
  const mark = isChecked(grade) ? '' : words.grades[grade];
  return `${citation(provision, article, findInstrument(provision.instrument), locale)} ${mark}`.trim();
};

function draftInput(input: AssessmentReportInput): DraftInput {
  const { pack, result, answers, locale, generatedOn } = input;
  const prose = reportProse[locale];
  const text = (id: string) => (typeof answers[id] === 'string' ? String(answers[id]) : '');
  return {
    content: documentContent,
    pack,
    answers,
    facts: assessmentFacts(pack, answers, result.on),
    locale,
    words: prose.words,
    written: input.particulars ?? {},
    computed: {
      on: formatDate(result.on, locale),
      verdict: unstopped(verdictSentence(result, stringsFor(locale))),
      filing: unstopped(prose.filingStatus[result.filing.status]),
      matters: matters(input),
    },
    author: prose.author,
    pageOf: prose.pageOf,
    running: [operatorName(text('org-name')).organisation, text('org-system-name')]
      .filter((part) => part.trim() !== '')
      .join(' · '),
    date: generatedOn,
    cite: cite(locale),
  };
}

/** Without its full stop, to stand inside a sentence. */
const unstopped = (text: string) => text.replace(/[。.]$/, '');

function matters({ result, locale }: AssessmentReportInput): string {
  const weighty = result.findings.filter(({ severity, foldedUnder }) => severity !== 'info' && foldedUnder === undefined);
  const gaps = weighty.filter(({ outcome }) => outcome === 'gap').length;
  const open = weighty.filter(({ outcome }) => outcome === 'needs-review').length;
  const { words } = documentContent;
  return fill((gaps + open === 0 ? words.mattersNone : words.matters)[locale], { gaps, open });
}

function provinceOf({ answers, locale }: AssessmentReportInput, { pack }: DraftInput) {
  const id = answers['org-province'];
  const question = pack.questions['org-province'];
  const option = question?.kind === 'single' ? question.options.find((each) => each.id === id) : undefined;
  return option ? { id: option.id, text: option.text[locale] } : null;
}

type Words = { readonly zh: string; readonly en: string };

/** A paper that is not filled from a template: numbered parts under a title. */
function listed(
  id: DocumentId,
  title: Words,
  purpose: Words,
  input: DraftInput,
  basis: readonly string[],
  parts: readonly { readonly heading: string; readonly blocks: readonly Block[] }[],
): CompanionDocument {
  const { locale, content } = input;
  const heading = content.words.sectionHeading[locale];
  const chapters = parts.map(({ heading: name, blocks }, index) => {
    const number = locale === 'zh' ? chineseNumeral(index + 1) : String(index + 1);
    return chapter(`part-${index + 1}`, name === '' ? '' : fill(heading, { number, title: name }), blocks);
  });
  const model = sheet({ title: title[locale], chapters, statusMark: null }, input);
  return { id, title: title[locale], purpose: purpose[locale], basis, checks: [], gaps: [], stated: [], parts: [], model };
}

function smallHandlerDocument(input: AssessmentReportInput, base: DraftInput): CompanionDocument | null {
  const table = smallHandlerTable(input);
  if (!table) return null;
  const { title, purpose, checks, provisions } = smallHandlerPaper;
  const { locale } = input;
  const paper = listed('small-handler', title, purpose, base, provisions.map(base.cite), [
    { heading: '', blocks: smallHandler({ smallHandler: table }) },
  ]);
  return { ...paper, checks: checks.map((text) => text[locale]) };
}
