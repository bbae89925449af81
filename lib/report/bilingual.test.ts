import { describe, expect, it } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { bilingual } from './bilingual';
import type { Block, ReportModel } from './model';
import { sampleReport, stringsIn, tinyReport } from './sample-report.fixture';

const both = (id: string, choices: Parameters<typeof sampleReport>[1] = {}) => {
  const [zh, en] = [sampleReport(id, { ...choices, locale: 'zh' }), sampleReport(id, { ...choices, locale: 'en' })];
  return { zh, en, joined: bilingual(zh, en) };
};
const joinedBlocks = (zh: Block[], en: Block[]) => bilingual(tinyReport(zh), tinyReport(en, 'en')).chapters[0]?.blocks;
/** Every line of a report but its numbering and the words "page x of y", which are one for both. */
const linesOf = ({ footer, locale: _, chapters, ...rest }: ReportModel) =>
  stringsIn({ ...rest, disclaimer: footer.disclaimer, chapters: chapters.map(({ number: _, ...each }) => each) }).flatMap(
    (text) => text.split('\n'),
  );

describe('a report in both languages', () => {
  it('says everything that either report says, for every sample, pack and kind of assessment', () => {
    for (const { id } of sampleCases) {
      for (const [pack, mode] of [
        ['cn-2025', 'full'],
        ['cn-2021', 'full'],
        ['cn-before-2021', 'full'],
        ['cn-draft-2023', 'quick'],
      ] as const) {
        const { zh, en, joined } = both(id, { pack, mode });
        const said = stringsIn(joined).join('\n');
        for (const line of [...linesOf(zh), ...linesOf(en)]) expect(said, id).toContain(line.replace(/^\d+(\.\d+)*\s{2,}/, ''));
      }
    }
  });

  it('has the chapters of the Chinese report in its order, and block by block the translation beside its original', () => {
    for (const { id } of sampleCases) {
      const { zh, en, joined } = both(id);
      expect(joined.chapters.map((chapter) => chapter.id)).toEqual(zh.chapters.map((chapter) => chapter.id));
      joined.chapters.forEach((chapter, index) => {
        const [a = [], b = []] = [zh.chapters[index]?.blocks, en.chapters[index]?.blocks];
        expect(
          b.map(({ kind }) => kind),
          `${id} ${chapter.id}`,
        ).toEqual(a.map(({ kind }) => kind));
        const originals = chapter.blocks.filter((block) => block.kind !== 'prose' || block.role !== 'translation');
        expect(
          originals.map(({ kind }) => kind),
          `${id} ${chapter.id}`,
        ).toEqual(a.map(({ kind }) => kind));
      });
    }
  });

  it('keeps the ids that links lead to, and every link', () => {
    const { zh, joined } = both('P01');
    const targets = (model: ReportModel) => JSON.stringify(model).match(/"(id|target)":"[^"]+"/g);
    expect(targets(joined)).toEqual(targets(zh));
  });

  it('prints once what both say alike', () => {
    const same: Block = { kind: 'prose', text: 'GB/T 39335-2020' };
    expect(joinedBlocks([same], [same])).toEqual([same]);
    const cells = (words: string): Block => ({
      kind: 'table',
      header: ['', words],
      weights: [1, 1],
      rows: [['1', `${words}\nMJ-1`]],
    });
    expect(joinedBlocks([cells('编号')], [cells('Number')])).toEqual([
      { kind: 'table', both: true, header: ['', '编号\nNumber'], weights: [1, 1], rows: [['1', '编号\nNumber\nMJ-1']] },
    ]);
  });

  it('puts the English paragraph below the Chinese one as its translation', () => {
    const zh: Block = { kind: 'prose', strong: '备案。', text: '应当备案。' };
    const en: Block = { kind: 'prose', strong: 'Filing.', text: 'Filing is due.' };
    expect(joinedBlocks([zh], [en])).toEqual([zh, { ...en, role: 'translation' }]);
  });

  it('loses nothing where the two do not run parallel', () => {
    const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items: items.map((text) => ({ text })) });
    expect(joinedBlocks([list('一', '二')], [list('one')])).toEqual([list('一', '二'), list('one')]);
    const heading: Block = { kind: 'heading', level: 2, title: '题' };
    expect(joinedBlocks([heading, list('一')], [list('one')])).toEqual([heading, list('一'), list('one')]);
  });
});
