import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../../content/personas/index';
import { bilingual } from '../../../lib/report/bilingual';
import type { FlowBlock, FlowBox } from '../../../lib/report/model';
import { sampleReport, stringsIn, tinyReport } from '../../../lib/report/sample-report.fixture';
import type { Answers } from '../../../lib/schema/answer';
import { loadFonts } from '../fonts';
import { poppler, squeeze } from '../pdf-text.fixture';
import { createPen, type Drawing } from '../pen';
import { renderReport } from '../render-report';
import { columnHeight } from '../theme';
import { blockUnits } from './block-units';

/** As many recipients, reuses and open questions as answers can bring about. */
const crowded: Answers = {
  'org-backend-operator': 'joint',
  'use-secondary': ['training', 'marketing', 'evaluation', 'pricing', 'security-share', 'unknown'],
  'gen-upload-uses': ['service', 'training', 'recognition', 'marketing', 'third-party', 'unknown'],
  'use-sharing': ['vendor', 'affiliates', 'others', 'authority', 'public', 'sale', 'unknown'],
  'use-crossborder': 'not-cleared',
  'org-stage': 'retired',
  'scn-research-only': 'yes',
  'scn-purpose': '目的'.repeat(500),
};
const boxText = ({ title, facts }: FlowBox) => [
  title,
  ...facts.flatMap(({ label, text, marks }) => [label, text, ...marks.map((mark) => mark.text)]),
];

describe.each([
  ['P05', 'zh', {}],
  ['P13', 'en', {}],
  ['P10', 'zh', crowded],
  ['P10', 'en', crowded],
] as const)('the diagram of %s in %s on paper', (id, locale, answers) => {
  test('is whole, every word of it as text', async () => {
    const flow = sampleReport(id, { locale, answers })
      .chapters.flatMap(({ blocks }) => blocks)
      .find((block): block is FlowBlock => block.kind === 'flow');
    expect(flow).toBeDefined();
    if (!flow) return;
    const pages = poppler('pdftotext', await renderReport(tinyReport([flow], locale))).split('\f');
    const page = pages.slice(pages.findIndex((each) => each.includes(flow.title))).join('');
    const read = new Map([...squeeze(page)].map((char) => [char, 0]));
    for (const char of squeeze(page)) read.set(char, (read.get(char) ?? 0) + 1);
    const wanted = squeeze(
      [
        flow.title,
        ...flow.notes,
        ...flow.stages.flatMap(({ into, box, branches }) => [
          ...boxText({ title: '', open: false, facts: into?.facts ?? [] }),
          ...[box, ...branches].flatMap(boxText),
        ]),
      ].join(''),
    );
    const needed = new Map<string, number>();
    for (const char of wanted) needed.set(char, (needed.get(char) ?? 0) + 1);
    const missing = [...needed].filter(([char, count]) => (read.get(char) ?? 0) < count);
    expect(missing).toEqual([]);
    expect(stringsIn(flow).length).toBeGreaterThan(40);
  });
});

test('the diagram of any sample, in one language or two, has no type below 7.5 points and fits its pages', async () => {
  await loadFonts();
  for (const { id } of sampleCases) {
    const [zh, en] = [sampleReport(id, { answers: crowded }), sampleReport(id, { answers: crowded, locale: 'en' })];
    for (const model of [zh, en, sampleReport(id), bilingual(zh, en)]) {
      for (const flow of model.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'flow'))) {
        for (const unit of blockUnits(flow)) {
          const drawing: Drawing = { strokes: [], links: [], pictures: [] };
          const pen = createPen(drawing);
          const sizes: number[] = [];
          unit.draw({ ...pen, lines: (_, { size }) => sizes.push(size) }, 0, 0, new Map());
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
          expect(unit.height).toBeLessThanOrEqual(columnHeight);
        }
      }
    }
  }
}, 60_000);
