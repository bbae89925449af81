import type { Block, Chapter, ReportModel } from '../report/model';
import { chineseNumeral } from '../report/numerals';
import { evaluateCondition } from '../rules/evaluate-condition';
import type { Text } from '../schema/text';
import { type FillInput, filler } from './fill-text';
import type { CompanionDocument } from './model';
import type { Part, Template } from './template';

export type DraftInput = FillInput & {
  readonly author: string;
  readonly pageOf: string;
  /** Operator and system, for the head of every page. */
  readonly running: string;
  /** Civil date. */
  readonly date: string;
  /** A citation in words. */
  readonly cite: (provision: Template['provisions'][number]) => string;
};

type Filler = ReturnType<typeof filler>;

/** A paper drafted from the answers, every gap marked where it stands, with notes for whoever finishes it on a page of their own. */
export function buildDraft(template: Template, input: DraftInput): CompanionDocument {
  const { content } = input;
  const fill = filler({ ...input, form: template.form === true });
  let count = 0;
  const chapters = template.sections.flatMap(({ title, parts }, index): Chapter[] => {
    const blocks = blocksOf(parts, template, input, fill);
    if (blocks.length === 0) return [];
    if (title) count += 1;
    return [chapter(`part-${index + 1}`, title ? headed(title, count, input, fill) : '', blocks)];
  });
  const basis = template.provisions.map(input.cite);
  const checks = template.checks.map(fill.say);
  const paper = {
    id: template.id,
    title: fill.say(template.name ?? template.title),
    purpose: fill.say(template.purpose),
    basis,
    checks,
    gaps: fill.gaps(),
    stated: fill.stated(),
  };
  const notes = template.sign ? [] : [{ ...notesChapter(paper, input, fill), alone: true as const }];
  return {
    ...paper,
    model: sheet(
      { title: fill.say(template.title), chapters: [...chapters, ...notes], statusMark: fill.say(content.words.draft) },
      input,
      template.sign ? 'sign' : 'plain',
    ),
  };
}

/** A short paper as a report without cover and contents. */
export function sheet(
  parts: Pick<ReportModel, 'title' | 'chapters' | 'statusMark'>,
  {
    locale,
    author,
    date,
    running,
    pageOf,
    content,
  }: Pick<DraftInput, 'locale' | 'author' | 'date' | 'running' | 'pageOf' | 'content'>,
  kind: 'plain' | 'sign' = 'plain',
): ReportModel {
  return {
    ...parts,
    sheet: kind,
    locale,
    subtitle: '',
    author,
    date,
    cover: [],
    watermark: null,
    confidentiality: null,
    theme: null,
    running,
    footer: { disclaimer: content.words.disclaimer[locale], pageOf },
    contentsTitle: '',
  };
}

/** A chapter of a short paper. */
export function chapter(id: string, heading: string, blocks: readonly Block[]): Chapter {
  return { id, number: '', title: heading, heading, follows: true, blocks };
}

function headed(title: Text, count: number, { content, locale }: DraftInput, fill: Filler): string {
  const number = locale === 'zh' ? chineseNumeral(count) : String(count);
  return fill.put(content.words.sectionHeading, { number, title: fill.say(title) });
}

function blocksOf(parts: readonly Part[], template: Template, input: DraftInput, fill: Filler): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const { words } = input.content;
  const close = () => {
    if (rows.length === 0) return;
    const header = template.form ? [words.field, words.content, words.origin].map(fill.say) : [];
    if (template.sign) blocks.push(...rows.map(([label = '', value = '']): Block => signLine(label, value, input)));
    else if (template.form) blocks.push({ kind: 'table', header, weights: [26, 52, 22], rows });
    else blocks.push({ kind: 'facts', rows: rows.map(([label = '', value = '']) => ({ label, value })) });
    rows = [];
  };
  for (const part of parts) {
    if (leftOut(part, input)) continue;
    if (part.kind === 'field') {
      const value = fill.write(part.value);
      if (value !== null) rows.push([fill.say(part.label), value, fill.say(words.origins[part.origin ?? 'ours'])]);
      continue;
    }
    close();
    if (part.kind === 'text') {
      const text = fill.write(part.text);
      if (text !== null)
        blocks.push({
          kind: 'prose',
          text,
          ...(part.strong ? { strong: fill.say(part.strong) } : {}),
          ...(template.sign ? { role: 'sign' as const } : {}),
        });
    } else {
      const items = part.items.flatMap((item) => fill.write(item) ?? []).map((text) => ({ text }));
      if (items.length > 0) blocks.push({ kind: 'list', ordered: part.ordered === true, items });
    }
  }
  close();
  return blocks;
}

/** A sentence that states a fact needs certainty; what holds a place stays while undetermined, so that its gap is seen. */
function leftOut(part: Part, { facts }: DraftInput): boolean {
  if (!part.when) return false;
  const truth = evaluateCondition(part.when, facts);
  return truth === 'no' || (truth === 'unknown' && part.kind === 'text' && !part.text.zh.includes('{'));
}

const signLine = (label: string, text: string, { locale }: DraftInput): Block => ({
  kind: 'prose',
  role: 'sign',
  strong: `${label}${locale === 'zh' ? '：' : ':'}`,
  text,
});

type Paper = Pick<CompanionDocument, 'basis' | 'checks' | 'gaps'>;

function notesChapter({ basis, checks, gaps }: Paper, { content, pack, locale }: DraftInput, fill: Filler): Chapter {
  const { words } = content;
  const gapLine = ({ text, question }: Paper['gaps'][number]) => {
    const asked = question === null ? undefined : pack.questions[question];
    return asked
      ? fill.put(words.gapByQuestion, { what: text, question: asked.text[locale] })
      : fill.put(words.gapByHand, { what: text });
  };
  return chapter('notes', fill.say(words.notesTitle), [
    { kind: 'prose', role: 'lead', text: fill.say(words.notesLead) },
    { kind: 'heading', level: 2, title: fill.say(words.gapsTitle) },
    gaps.length > 0
      ? { kind: 'list', ordered: true, items: gaps.map((gap) => ({ text: gapLine(gap) })) }
      : { kind: 'prose', text: fill.say(words.gapsNone) },
    { kind: 'heading', level: 2, title: fill.say(words.checksTitle) },
    { kind: 'list', ordered: true, items: checks.map((text) => ({ text })) },
    { kind: 'prose', strong: fill.say(words.basisTitle), text: basis.join(fill.say(words.listSeparator)) },
  ]);
}
