import type { Block, Chapter, ReportModel } from '../report/model';
import { chineseNumeral } from '../report/numerals';
import { evaluateCondition } from '../rules/evaluate-condition';
import { type Locale, locales, type Text } from '../schema/text';
import { type FillInput, filler } from './fill-text';
import type { CompanionDocument, Gap, PaperPart } from './model';
import { ownField, writtenIn } from './paper-fields';
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
  const pieces: PaperPart[] = [];
  const chapters = template.sections.flatMap(({ title, parts }, index): Chapter[] => {
    const placed = parts.map((part) => ({ part, piece: pieceOf(part, title ? fill.say(title) : '', template, input, fill) }));
    pieces.push(...placed.map(({ piece }) => piece));
    const blocks = blocksOf(placed, template, input, fill);
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
    parts: pieces,
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

type Placed = { readonly part: Part; readonly piece: PaperPart };

function blocksOf(placed: readonly Placed[], template: Template, input: DraftInput, fill: Filler): Block[] {
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
  for (const { part, piece } of placed) {
    if (piece.drafted === null) continue;
    const text = piece.own ?? piece.drafted;
    if (piece.own === null) fill.keep(piece);
    else fill.keep({ gaps: markedGaps(piece.own, input), stated: [] });
    if (part.kind === 'field') {
      rows.push([fill.say(part.label), text, fill.say(words.origins[part.origin ?? 'ours'])]);
      continue;
    }
    close();
    const lines = piece.own === null && part.kind === 'text' ? [text] : text.split('\n').filter((line) => line.trim() !== '');
    if (part.kind === 'items')
      blocks.push({ kind: 'list', ordered: part.ordered === true, items: lines.map((line) => ({ text: line })) });
    else
      blocks.push(
        ...lines.map(
          (line, index): Block => ({
            kind: 'prose',
            text: line,
            ...(part.strong && index === 0 ? { strong: fill.say(part.strong) } : {}),
            ...(template.sign ? { role: 'sign' as const } : {}),
          }),
        ),
      );
  }
  close();
  return blocks;
}

/** A part as it is drafted, beside the words somebody wrote in its place. */
function pieceOf(part: Part, section: string, template: Template, input: DraftInput, fill: Filler): PaperPart {
  const texts = part.kind === 'items' ? part.items : [part.kind === 'field' ? part.value : part.text];
  const drafts = leftOut(part, input) ? [] : texts.flatMap((text) => fill.draft(text) ?? []);
  const fieldIn = (locale: Locale) => (part.id === undefined ? null : ownField(template.id, part.id, locale));
  const [field, otherField] = [fieldIn(input.locale), fieldIn(input.locale === 'zh' ? 'en' : 'zh')];
  return {
    field,
    section,
    label: part.kind === 'field' ? fill.say(part.label) : '',
    drafted: drafts.length === 0 ? null : drafts.map(({ text }) => text).join('\n'),
    own: field === null ? null : writtenIn(input.written, field),
    otherField,
    otherOwn: otherField === null ? null : writtenIn(input.written, otherField),
    gaps: drafts.flatMap(({ gaps }) => gaps),
    stated: drafts.flatMap(({ stated }) => stated),
  };
}

/** Gaps still marked in somebody's own words, in either language. */
function markedGaps(own: string, { content }: DraftInput): Gap[] {
  return locales.flatMap((locale) => {
    const [before = '', after = ''] = content.words.gap[locale].split('{what}');
    return own
      .split(before)
      .slice(1)
      .flatMap((rest) =>
        rest.includes(after) ? [{ text: rest.slice(0, rest.indexOf(after)), question: null, fact: null }] : [],
      );
  });
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

type Paper = Pick<CompanionDocument, 'basis' | 'checks' | 'gaps' | 'parts'>;

function notesChapter({ basis, checks, gaps, parts }: Paper, { content, pack, locale }: DraftInput, fill: Filler): Chapter {
  const { words } = content;
  const gapLine = ({ text, question, fact }: Paper['gaps'][number]) => {
    if (fact !== null) return fill.put(words.gapByFact, { what: text });
    const asked = question === null ? undefined : pack.questions[question];
    return asked
      ? fill.put(words.gapByQuestion, { what: text, question: asked.text[locale] })
      : fill.put(words.gapByHand, { what: text });
  };
  const named = (which: (part: PaperPart) => boolean) => {
    const names = parts
      .filter((part) => part.drafted !== null && which(part))
      .map(({ section, label }) => [section, label].filter(Boolean).join(' · ') || fill.say(words.opening));
    return [...new Set(names)].join(fill.say(words.listSeparator));
  };
  const notes = [
    { text: words.ownNote, parts: named(({ own }) => own !== null) },
    { text: words.otherOwnNote, parts: named(({ own, otherOwn }) => own === null && otherOwn !== null) },
  ].filter((note) => note.parts !== '');
  return chapter('notes', fill.say(words.notesTitle), [
    { kind: 'prose', role: 'lead', text: fill.say(words.notesLead) },
    ...notes.map((note): Block => ({ kind: 'prose', text: fill.put(note.text, { parts: note.parts }) })),
    { kind: 'heading', level: 2, title: fill.say(words.gapsTitle) },
    gaps.length > 0
      ? { kind: 'list', ordered: true, items: gaps.map((gap) => ({ text: gapLine(gap) })) }
      : { kind: 'prose', text: fill.say(words.gapsNone) },
    { kind: 'heading', level: 2, title: fill.say(words.checksTitle) },
    { kind: 'list', ordered: true, items: checks.map((text) => ({ text })) },
    { kind: 'prose', strong: fill.say(words.basisTitle), text: basis.join(fill.say(words.listSeparator)) },
  ]);
}
