import { describe, expect, it } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import type { ReportModel } from '../../lib/report/model';
import { sampleReport } from '../../lib/report/sample-report.fixture';
import { poppler } from './pdf-text.fixture';
import { renderReport } from './render-report';

/** Cover and contents. */
const BEFORE = 2;

/** The pages the summary covers in the file itself. */
async function summaryPages(model: ReportModel): Promise<number> {
  const chapters = model.chapters.filter(({ id }) => id === 'chapter-summary');
  const info = poppler('pdfinfo', await renderReport({ ...model, chapters }));
  return Number(/Pages:\s+(\d+)/.exec(info)?.[1]) - BEFORE;
}

const ids = sampleCases.map(({ id }) => id);

describe('the summary for management', () => {
  it.each(ids)(
    'of %s fills exactly one page in either language, quick, full or with every answer unknown',
    async (id) => {
      const given = Object.keys(sampleCases.find((sample) => sample.id === id)?.answers ?? {});
      const answers = Object.fromEntries(given.map((question) => [question, 'unknown']));
      for (const locale of ['zh', 'en'] as const) {
        for (const choices of [{}, { mode: 'quick' }, { pack: 'cn-draft-2023' }, { answers }] as const) {
          const pages = await summaryPages(sampleReport(id, { locale, ...choices }));
          expect(pages, `${locale} ${JSON.stringify(choices).slice(0, 30)}`).toBe(1);
        }
      }
    },
    60_000,
  );

  it('begins a page and leaves the rest of it to nobody', () => {
    const [summary, next] = sampleReport('P01').chapters;
    expect([summary?.id, summary?.alone, next?.alone]).toEqual(['chapter-summary', true, true]);
  });
});
