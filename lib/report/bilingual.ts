import type {
  Block,
  Chapter,
  FactsBlock,
  FindingRow,
  FlowBlock,
  FlowBox,
  MatrixBlock,
  ReportModel,
  TableBlock,
  Tag,
} from './model';

/** Between the two languages on one line. */
const BESIDE = ' / ';

/**
 * A Chinese report and the same in English as one, Chinese first: titles side by side, paragraphs one after the other,
 * cells line by line. What is the same in both is printed once. Both must come from the same result and the same parts.
 */
export function bilingual(zh: ReportModel, en: ReportModel): ReportModel {
  return {
    ...zh,
    // The subtitle of a report is its title in the other language.
    ...(zh.subtitle === en.title ? {} : { title: beside(zh.title, en.title), subtitle: beside(zh.subtitle, en.subtitle) }),
    author: beside(zh.author, en.author),
    cover: facts(zh.cover, en.cover) ?? [...zh.cover, ...en.cover],
    statusMark: mark(zh.statusMark, en.statusMark),
    watermark: mark(zh.watermark, en.watermark),
    confidentiality: mark(zh.confidentiality, en.confidentiality),
    ...(zh.unshown && en.unshown
      ? { unshown: { title: beside(zh.unshown.title, en.unshown.title), note: below(zh.unshown.note, en.unshown.note) } }
      : {}),
    running: beside(zh.running, en.running),
    footer: {
      disclaimer: beside(zh.footer.disclaimer, en.footer.disclaimer),
      pageOf: '{page} / {pages}',
    },
    contentsTitle: beside(zh.contentsTitle, en.contentsTitle),
    chapters: zh.chapters.map((chapter) => joinedChapter(chapter, en)),
  };
}

function joinedChapter(zh: Chapter, { chapters }: ReportModel): Chapter {
  const en = chapters.find(({ id }) => id === zh.id);
  if (!en) throw new Error(`The English report has no chapter ${zh.id}.`);
  return {
    ...zh,
    title: beside(zh.title, en.title),
    heading: beside(zh.heading, en.heading),
    blocks: joinedBlocks(zh.blocks, en.blocks),
  };
}

/** Blocks two by two where both languages have the same kinds in the same order; else all Chinese ones, then all English ones. */
function joinedBlocks(zh: readonly Block[], en: readonly Block[]): Block[] {
  const parallel = zh.length === en.length && zh.every(({ kind }, index) => en[index]?.kind === kind);
  if (!parallel) return [...zh, ...en];
  return zh.flatMap((block, index) => joinedBlock(block, en[index] ?? block));
}

/** Two blocks as one where their parts match, else one after the other. */
function joinedBlock(zh: Block, en: Block): Block[] {
  if (JSON.stringify(zh) === JSON.stringify(en)) return [zh];
  if (zh.kind === 'prose' && en.kind === 'prose') return [zh, { ...en, role: 'translation' }];
  const joined = oneBlock(zh, en);
  return joined ? [joined] : [zh, en];
}

function oneBlock(zh: Block, en: Block): Block | null {
  if (zh.kind === 'heading' && en.kind === 'heading') return { ...zh, title: beside(zh.title, en.title) };
  if (zh.kind === 'facts' && en.kind === 'facts') return withRows<FactsBlock>({ ...zh, both: true }, facts(zh.rows, en.rows));
  if (zh.kind === 'band' && en.kind === 'band')
    return withRows(
      zh,
      each(zh.rows, en.rows, (a, b) => ({ ...a, label: below(a.label, b.label), text: below(a.text, b.text) })),
    );
  if (zh.kind === 'finding' && en.kind === 'finding') {
    const rows = each(zh.rows, en.rows, findingRow);
    if (!rows) return null;
    const [title, continued] = [below(zh.title, en.title), below(zh.continued, en.continued)];
    return { ...zh, both: true, title, continued, tag: tag(zh.tag, en.tag), rows };
  }
  if (zh.kind === 'table' && en.kind === 'table') return table(zh, en);
  if (zh.kind === 'notice' && en.kind === 'notice') {
    const title = zh.title && en.title ? beside(zh.title, en.title) : (zh.title ?? en.title);
    return { ...zh, ...(title ? { title } : {}), paragraphs: alternating(zh.paragraphs, en.paragraphs) };
  }
  if (zh.kind === 'list' && en.kind === 'list') {
    const items = each(zh.items, en.items, (a, b) => ({
      ...a,
      text: below(a.text, b.text),
      ...(a.tag && b.tag ? { tag: tag(a.tag, b.tag) } : {}),
    }));
    return items && { ...zh, items };
  }
  if (zh.kind === 'range' && en.kind === 'range') {
    const levels = each(zh.levels, en.levels, tag);
    return levels && { ...zh, levels };
  }
  if (zh.kind === 'flow' && en.kind === 'flow') return flow(zh, en);
  return zh.kind === 'matrix' && en.kind === 'matrix' ? matrix(zh, en) : null;
}

function withRows<B extends { readonly rows: readonly unknown[] }>(block: B, rows: B['rows'] | null): B | null {
  return rows && { ...block, rows };
}

function facts<R extends { readonly label: string; readonly value: string }>(zh: readonly R[], en: readonly R[]): R[] | null {
  return each(zh, en, (a, b) => ({ ...a, label: below(a.label, b.label), value: below(a.value, b.value) }));
}

function findingRow(zh: FindingRow, en: FindingRow): FindingRow {
  return { ...zh, label: below(zh.label, en.label), lines: alternating(zh.lines, en.lines) };
}

function table(zh: TableBlock, en: TableBlock): TableBlock | null {
  const header = each(zh.header, en.header, below);
  const rows = each(zh.rows, en.rows, (a, b) => each(a, b, below));
  if (!header || !rows?.every((row) => row !== null)) return null;
  return { ...zh, both: true, header, rows };
}

function matrix(zh: MatrixBlock, en: MatrixBlock): MatrixBlock | null {
  const columns = each(zh.columns, en.columns, below);
  const rows = each(zh.rows, en.rows, (a, b) => {
    const cells = each(a.cells, b.cells, (x, y) => ({ ...x, level: tag(x.level, y.level) }));
    return cells && { label: below(a.label, b.label), cells };
  });
  if (!columns || !rows?.every((row) => row !== null)) return null;
  return {
    ...zh,
    title: beside(zh.title, en.title),
    columnsTitle: beside(zh.columnsTitle, en.columnsTitle),
    rowsTitle: beside(zh.rowsTitle, en.rowsTitle),
    columns,
    rows,
  };
}

function flow(zh: FlowBlock, en: FlowBlock): FlowBlock | null {
  const stages = all(
    each(zh.stages, en.stages, (a, b) => {
      const box = flowBox(a.box, b.box);
      const branches = all(each(a.branches, b.branches, flowBox));
      const into = a.into && b.into ? flowBox(a.into, b.into) : a.into;
      return box && branches && (into || !a.into) ? { ...a, box, branches, into } : null;
    }),
  );
  return stages && { ...zh, title: beside(zh.title, en.title), notes: alternating(zh.notes, en.notes), stages };
}

function flowBox<B extends Pick<FlowBox, 'title' | 'facts'>>(zh: B, en: B): B | null {
  const facts = all(
    each(zh.facts, en.facts, (a, b) => {
      const marks = each(a.marks, b.marks, (x, y) => ({ ...x, ...tag(x, y) }));
      return marks && { ...a, label: beside(a.label, b.label), text: beside(a.text, b.text), marks };
    }),
  );
  return facts && { ...zh, title: beside(zh.title, en.title), facts };
}

/** The list, where nothing in it is missing. */
function all<T>(list: readonly (T | null)[] | null): T[] | null {
  const whole = list?.filter((item) => item !== null) ?? null;
  return whole && whole.length === list?.length ? whole : null;
}

/** Both lists joined item by item; null where they are not of one length. */
function each<T, R>(zh: readonly T[], en: readonly T[], join: (zh: T, en: T) => R): R[] | null {
  if (zh.length !== en.length) return null;
  return zh.flatMap((item, index) => {
    const other = en[index];
    return other === undefined ? [] : [join(item, other)];
  });
}

/** Lines in turn where there are as many in both, else all Chinese ones first. Lines that are the same stand once. */
function alternating(zh: readonly string[], en: readonly string[]): string[] {
  const pairs = each(zh, en, (a, b) => (a === b ? [a] : [a, b]));
  return pairs?.flat() ?? [...zh, ...en.filter((line) => !zh.includes(line))];
}

/** English below Chinese, line by line; a number both begin with stands once. */
function below(zh: string, en: string): string {
  const number = /^\d+(\.\d+)*\s{2,}/.exec(zh)?.[0] ?? '';
  const rest = number !== '' && en.startsWith(number) ? en.slice(number.length) : en;
  return zh === en ? zh : alternating(zh.split('\n'), rest.split('\n')).join('\n');
}

function beside(zh: string, en: string): string {
  return zh === en ? zh : [zh, en].filter((text) => text !== '').join(BESIDE);
}

function tag(zh: Tag, en: Tag): Tag {
  return { ...zh, text: beside(zh.text, en.text) };
}

function mark(zh: string | null, en: string | null): string | null {
  return zh !== null && en !== null ? beside(zh, en) : (zh ?? en);
}
