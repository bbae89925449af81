import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { goldenCases } from './golden-cases.fixture';
import { pageImages } from './page-images.fixture';
import { renderReport } from './render-report';

// After a wanted change of look: UPDATE_GOLDENS=1 npx vitest run components/pdf/goldens.test.ts, then look at the pictures.
const folder = path.resolve('components/pdf/goldens');
const DPI = 62;
/** Share of points that may differ, for another version of the rasteriser; a line moved by a point differs by more. */
const TOLERANCE = 0.004;

describe('pages look as they did', () => {
  it.each(Object.entries(goldenCases))('%s', async (name, model) => {
    const pages = pageImages(await renderReport(model), DPI);
    const file = (index: number) => path.join(folder, `${name}-${index + 1}.png`);
    if (process.env.UPDATE_GOLDENS === '1') write(pages, file);
    expect(existsSync(file(pages.length - 1)) && !existsSync(file(pages.length))).toBe(true);
    pages.forEach((page, index) => {
      expect(difference(page, readFileSync(file(index))), `${name}, page ${index + 1}`).toBeLessThan(TOLERANCE);
    });
  });
});

function write(pages: readonly Buffer[], file: (index: number) => string): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, page] of pages.entries()) writeFileSync(file(index), smaller(page));
  for (let index = pages.length; existsSync(file(index)); index += 1) rmSync(file(index));
}

/** The same picture written tightly: pages are opaque, so their fourth channel is left out. */
function smaller(page: Buffer): Buffer {
  return PNG.sync.write(PNG.sync.read(page), { colorType: 2, deflateLevel: 9 });
}

/** The share of points that differ visibly; 1 for pictures of different size. */
function difference(drawn: Buffer, golden: Buffer): number {
  const [ours, theirs] = [PNG.sync.read(drawn), PNG.sync.read(golden)];
  if (ours.width !== theirs.width || ours.height !== theirs.height) return 1;
  const differing = pixelmatch(ours.data, theirs.data, undefined, ours.width, ours.height, { threshold: 0.2 });
  return differing / (ours.width * ours.height);
}
