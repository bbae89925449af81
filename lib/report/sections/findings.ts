import type { Finding } from '../../schema/result';
import { type Rule, severities } from '../../schema/rule';
import type { NumberedFinding, ReportContext } from '../context';
import { defeatText } from '../explain';
import { legalTexts } from '../legal-texts';
import type { Block, FindingBlock, FindingRow, Tag } from '../model';
import { oneWording } from '../one-wording';
import { provisionRows } from '../provision-rows';
import { severityTag } from '../tags';
import { judgementRow } from './review';

/** Of a matter nothing is known of, the questions named. */
const MOST_MISSING = 1;

/** Whether a finding rests on foreign law alone and something is known of it: it informs, in an annex of its own. */
function informsOfForeignLaw(entry: NumberedFinding, context: ReportContext): boolean {
  const abroad = entry.rule.provisions.every(({ instrument }) => {
    const kind = context.instruments[instrument]?.kind;
    return kind === 'foreign' || kind === 'foreign-bill';
  });
  return abroad && !context.untouched(entry);
}

/** Whether anything is to be said of foreign law: only where the operator says that it may apply. */
export function concernsForeignLaw(context: ReportContext): boolean {
  return [...context.gaps, ...context.open].some((entry) => informsOfForeignLaw(entry, context));
}

/** 境外法律提示: what foreign law may ask where the operator says it applies. Information, never a breach. */
export function foreign(context: ReportContext): Block[] {
  const informing = (entry: NumberedFinding) => informsOfForeignLaw(entry, context);
  return [
    { kind: 'prose', text: context.prose.findings.foreignLead },
    ...context.gaps.filter(informing).map((entry) => infoBlock(entry, context)),
    ...context.open.filter(informing).map((entry) => openBlock(entry, context)),
  ];
}

/** 评估发现: certain gaps by severity, then what stays open, then what is only worth knowing. */
export function findings(context: ReportContext): Block[] {
  const { prose } = context;
  const domestic = (entry: NumberedFinding) => !informsOfForeignLaw(entry, context);
  const gaps = context.gaps.filter(domestic);
  const open = context.open.filter(domestic);
  const words = prose.findings;
  const blocks: Block[] = [{ kind: 'prose', text: gaps.length + open.length > 0 ? words.lead : words.none }];
  if (context.planned) blocks.push({ kind: 'notice', tone: 'note', paragraphs: [words.planned] });
  for (const severity of severities.filter((candidate) => candidate !== 'info')) {
    const group = gaps.filter(({ finding }) => finding.severity === severity);
    if (group.length === 0) continue;
    blocks.push({ kind: 'heading', level: 2, title: context.say(words.group[severity], { count: group.length }) });
    blocks.push(...group.map((entry) => gapBlock(entry, context)));
  }
  const info = gaps.filter(({ finding }) => finding.severity === 'info');
  if (info.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, title: context.say(words.group.info, { count: info.length }) },
      { kind: 'prose', role: 'lead', text: words.infoLead },
      ...info.map((entry) => infoBlock(entry, context)),
    );
  }
  const touched = open.filter((entry) => !context.untouched(entry));
  const untouched = open.filter(context.untouched);
  if (touched.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, title: context.say(words.review, { count: touched.length }) },
      { kind: 'prose', role: 'lead', text: words.reviewLead },
      ...touched.map((entry) => openBlock(entry, context)),
    );
  }
  if (untouched.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, title: context.say(words.untouched, { count: untouched.length }) },
      { kind: 'prose', role: 'lead', text: words.untouchedLead },
      untouchedTable(untouched, context),
    );
  }
  const broken = context.result.findings.filter(({ outcome }) => outcome === 'error');
  if (broken.length > 0) {
    const names = broken.map(({ rule }) => context.rule(rule)?.title).flatMap((title) => (title ? [context.text(title)] : []));
    const list = names.join(prose.words.clauseSeparator);
    blocks.push({ kind: 'notice', tone: 'caution', title: words.errorTitle, paragraphs: [context.say(words.error, { list })] });
  }
  return blocks;
}

function gapBlock(entry: NumberedFinding, context: ReportContext): FindingBlock {
  const { finding, rule } = entry;
  const words = context.prose.findings;
  return block(entry, context, tagOf(entry, context), [
    ...answerRow(entry, context),
    ...provisionRows(rule.provisions, context),
    ...explanationRows(rule, context),
    {
      label: context.planned ? words.remedyPlanned : words.remedy,
      role: 'text',
      lines: [context.text(rule.remedy)],
    },
    { label: words.defeat, role: 'text', lines: defeatLines(finding, rule, context) },
    ...foldedRow(rule.id, context),
  ]);
}

/** What was found, for everybody or for lawyers; a rule without legal wording always speaks plainly. */
function explanationRows(rule: Rule, context: ReportContext): FindingRow[] {
  const words = context.prose.findings;
  const { finding, matters } = rule;
  const legal = legalTexts(rule, context.reaching);
  const plain = context.speaks('plain') || legal.length === 0;
  return [
    { label: words.explanation, role: 'text', lines: plain ? [context.text(finding)] : [] },
    { label: words.legal, role: 'text', lines: context.speaks('legal') ? legal.map(context.text) : [] },
    { label: words.matters, role: 'text', lines: matters && plain ? [context.text(matters)] : [] },
  ];
}

/** What would defeat the finding; left out where it is only what the chapter says of all of them. */
function defeatLines(finding: Finding, rule: Rule, context: ReportContext): string[] {
  const text = defeatText(finding, rule, context);
  return text === null ? [] : [text];
}

/** Matters of which nothing is known: their names and what to ask first. */
function untouchedTable(entries: readonly NumberedFinding[], context: ReportContext): Block {
  const { findings: words, severities: names, words: common } = context.prose;
  const asked = (missing: readonly string[]) => {
    const list = missing.slice(0, MOST_MISSING).map(context.questionText).join(common.clauseSeparator);
    return missing.length > MOST_MISSING ? context.say(words.moreMissing, { list, count: missing.length }) : list;
  };
  return {
    kind: 'table',
    header: ['', words.matter, words.gravest, words.missing],
    weights: [10, 36, 14, 40],
    rows: entries.map(({ finding, rule, number }) => [
      number,
      [context.text(rule.title), ...openFolded(rule.id, context)].join('\n'),
      names[finding.severity],
      asked(finding.missing),
    ]),
  };
}

function infoBlock(entry: NumberedFinding, context: ReportContext): FindingBlock {
  const words = context.prose.findings;
  return block(entry, context, tagOf(entry, context), [
    ...answerRow(entry, context),
    ...provisionRows(entry.rule.provisions, context),
    { label: words.explanation, role: 'text', lines: [context.text(entry.rule.finding), context.text(entry.rule.remedy)] },
    ...foldedRow(entry.rule.id, context),
  ]);
}

function openBlock(entry: NumberedFinding, context: ReportContext): FindingBlock {
  const { finding, rule } = entry;
  const words = context.prose.findings;
  const tag: Tag = {
    text: context.say(words.couldBe, { severity: context.prose.severities[finding.severity] }),
    tone: 'unknown',
  };
  return block(entry, context, tag, [
    ...answerRow(entry, context),
    { label: words.missing, role: 'text', lines: finding.missing.map((id) => context.questionText(id)) },
    {
      label: words.doubt,
      role: 'text',
      lines: rule.review && finding.missing.length === 0 ? [context.text(rule.review.why)] : [],
    },
    ...provisionRows(rule.provisions, context),
    { label: words.ifTrue, role: 'text', lines: oneWording(rule, context) },
    { label: words.folded, role: 'text', lines: openFolded(rule.id, context) },
  ]);
}

function block(entry: NumberedFinding, context: ReportContext, tag: Tag, rows: FindingRow[]): FindingBlock {
  const title = context.text(entry.rule.title);
  return {
    kind: 'finding',
    id: entry.anchor,
    number: entry.number,
    title,
    continued: context.say(context.prose.findings.continued, { number: entry.number, title }),
    tag,
    rows: [...rows, ...judgementRow(entry, context)].filter(({ lines }) => lines.length > 0),
  };
}

function tagOf({ finding }: NumberedFinding, context: ReportContext): Tag {
  const tag = severityTag(finding.severity, context.prose);
  if (!finding.atLeast) return tag;
  const values = { least: context.prose.severities[finding.atLeast], most: tag.text };
  return { ...tag, text: context.say(context.prose.findings.atLeast, values) };
}

function answerRow({ finding }: NumberedFinding, context: ReportContext): FindingRow[] {
  const words = context.prose.findings;
  const arising = finding.because.filter(({ value, cause }) => value !== undefined || cause !== undefined);
  const seen = new Map(arising.map((part) => [part.question, part.value]));
  const lines = [...seen].map(([id, value]) => context.answered(id, value));
  return [{ label: words.answers, role: 'text', lines: lines.length > 0 ? lines : [words.noAnswers] }];
}

/** What else the same answer would settle, and how grave it could be. */
function openFolded(id: string, context: ReportContext): string[] {
  const { findings: words, severities: names } = context.prose;
  return context
    .folded(id)
    .filter(({ finding }) => finding.severity !== 'info')
    .map(({ finding, rule }) =>
      context.say(words.foldedOpen, { title: context.text(rule.title), severity: names[finding.severity] }),
    );
}

function foldedRow(id: string, context: ReportContext): FindingRow[] {
  const words = context.prose.findings;
  const lines = context.folded(id).map(({ finding, rule }) =>
    context.say(words.foldedLine, {
      title: context.text(rule.title),
      severity: context.prose.severities[finding.severity],
      remedy: context.text(rule.remedy),
    }),
  );
  return [{ label: words.folded, role: 'text', lines }];
}
