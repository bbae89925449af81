import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/report/model';
import { tinyReport } from '../../lib/report/sample-report.fixture';
import { chineseText, hostileText, mixedText } from './arbitrary-text.fixture';
import { closing, opening } from './characters';
import { drawnAs } from './fonts';
import { bodyText, type PrintedWord, printedWords, squeeze } from './pdf-text.fixture';
import { printable } from './printable';
import { renderReport } from './render-report';
import { page, styles } from './theme';

/** Texts of one document; runs times this is how many are tried. */
const BATCH = 80;
const FIRST_PAGE = 3;
const TITLE = '一、试验';

const batch = (text: fc.Arbitrary<string>) => fc.array(text, { minLength: 1, maxLength: BATCH, size: 'max' });
const render = (blocks: readonly Block[]) => {
  const { unshown: _, ...model } = tinyReport(blocks);
  return renderReport(model);
};
const written = (texts: readonly string[]) => squeeze(TITLE + texts.map((text) => printable(text, drawnAs)).join(''));
const prose = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'prose', text }));

describe('what a PDF says', () => {
  it.each([
    ['Chinese', chineseText],
    ['mixed', mixedText],
    ['hostile', hostileText],
  ])(
    'is what was written: %s paragraphs',
    async (_, text) => {
      await fc.assert(
        fc.asyncProperty(batch(text), async (texts) => {
          expect(squeeze(bodyText(await render(prose(texts)), FIRST_PAGE))).toBe(written(texts));
        }),
        { numRuns: 24 },
      );
    },
    90_000,
  );

  it('is what was written in table columns of any width', async () => {
    await fc.assert(
      fc.asyncProperty(batch(fc.oneof(mixedText, hostileText)), fc.integer({ min: 12, max: 88 }), async (texts, weight) => {
        const table: Block = {
          kind: 'table',
          header: [],
          weights: [weight, 100 - weight],
          rows: texts.map((text) => [text, '']),
        };
        expect(squeeze(bodyText(await render([table]), FIRST_PAGE))).toBe(written(texts));
      }),
      { numRuns: 12 },
    );
  }, 90_000);
});

/** Words in lines, by their height on the page: one column stands on it. */
function lines(words: readonly PrintedWord[]): PrintedWord[][] {
  const all: PrintedWord[][] = [];
  const middleOf = ({ y, bottom }: PrintedWord) => (y + bottom) / 2;
  for (const word of [...words].sort((a, b) => a.page - b.page || middleOf(a) - middleOf(b))) {
    const last = all.at(-1)?.at(-1);
    if (last && last.page === word.page && middleOf(word) - middleOf(last) < 4) all.at(-1)?.push(word);
    else all.push([word]);
  }
  return all;
}

describe('lines of a PDF', () => {
  it('never begin with a closing mark, never end with an opening one, and stay within the margins', async () => {
    const framed = fc.oneof(chineseText, mixedText).map((text) => `甲${text.trim()}乙`);
    await fc.assert(
      fc.asyncProperty(batch(framed), async (texts) => {
        const words = printedWords(await render(prose(texts))).filter((word) => word.page >= FIRST_PAGE);
        const hang = styles.body.size / 2;
        for (const { x, right, y, bottom } of words) {
          expect(x).toBeGreaterThanOrEqual(page.side - 0.1);
          expect(right).toBeLessThanOrEqual(page.width - page.side + hang + 0.1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(page.height);
        }
        const body = words.filter(({ y, bottom }) => y > page.top - 8 && bottom < page.height - page.bottom + 8);
        for (const line of lines(body)) {
          const row = [...line].sort((a, b) => a.x - b.x);
          expect(closing.has(Array.from(row[0]?.text ?? '')[0] ?? ''), row.map(({ text }) => text).join(' ')).toBe(false);
          expect(opening.has(row.at(-1)?.text.at(-1) ?? ''), row.map(({ text }) => text).join(' ')).toBe(false);
        }
      }),
      { numRuns: 24 },
    );
  }, 90_000);
});
