import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { poppler, squeeze } from '@/components/pdf/pdf-text.fixture';
import { renderReport } from '@/components/pdf/render-report';
import { sampleReport } from '@/lib/report/sample-report.fixture';
import { linksOf } from './linked-places';

const CONTENTS = 2;
const model = sampleReport('P13');

describe('what lies over the drawn pages of a report', () => {
  let pdf: Uint8Array;
  let opened: Awaited<ReturnType<typeof getDocument>['promise']>;
  beforeAll(async () => {
    pdf = await renderReport(model);
    opened = await getDocument({ data: pdf.slice(), useWasm: false, isEvalSupported: false }).promise;
  });

  test('are the words printed on each of them, so that they are found, marked and copied there', async () => {
    const printed = poppler('pdftotext', pdf).split('\f');
    for (let page = 1; page <= opened.numPages; page += 1) {
      const { items } = await (await opened.getPage(page)).getTextContent();
      const over = squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
      expect([...over].sort().join(''), `page ${page}`).toBe([...squeeze(printed[page - 1] ?? '')].sort().join(''));
    }
  });

  test('every line of the contents is a link named by its words, in order, to the page printed in it', async () => {
    const links = await linksOf(opened, CONTENTS);
    expect(links.length).toBe(model.chapters.length);
    links.forEach(({ name, to }, index) => {
      expect(squeeze(name)).toBe(squeeze(`${model.chapters[index]?.heading}${to}`));
    });
    for (const { left, top, width, height } of links) {
      expect(Math.min(left, top, width, height)).toBeGreaterThan(0);
      expect(Math.max(left + width, top + height)).toBeLessThan(100);
    }
  });

  test('a page without links has none', async () => {
    expect(await linksOf(opened, 1)).toEqual([]);
  });
});
