import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tightContent } from './tight-content';

const FLIP = '1 0 0 -1 0 800 cm';
const every = Array.from({ length: 65536 }, (_, number) => number);
const faces = new Map([['/F1', { widths: every.map(() => 1000), numbers: every }]]);
const show = (x: number, y: number, hex: string) => `q\n${FLIP}\nBT\n1 0 0 1 ${x} ${y} Tm\n/F1 10 Tf\n[<${hex}> 0] TJ\nET\nQ\n`;
const said = (content: string) =>
  tightContent(`${FLIP}\n${content}`, faces)
    ?.map(({ text }) => text)
    .join('');

/** The glyphs of each string shown, as a reader of the file takes it in. */
function shown(content: string): string {
  const bytes: string[] = [];
  for (let at = content.indexOf('('); at >= 0; at = content.indexOf('(', at + 1)) {
    for (at += 1; content[at] !== ')'; at += 1) {
      if (content[at] === '\\') at += 1;
      bytes.push(content[at - 1] === '\\' && content[at] === 'r' ? '\r' : (content[at] ?? ''));
    }
  }
  return Buffer.from(bytes.join(''), 'latin1').toString('hex');
}

describe('the content of a page said with fewer words', () => {
  test('shows every glyph, whatever its number, on one line or on several', () => {
    const glyph = fc.integer({ min: 1, max: 0xffff }).map((id) => id.toString(16).padStart(4, '0'));
    const run = fc.record({ hex: fc.array(glyph, { minLength: 1, maxLength: 6 }).map((ids) => ids.join('')), row: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        const content = runs.map(({ hex, row }, index) => show(50 + index * 61.6, 100 + row * 15, hex)).join('');
        const text = said(content) ?? '';
        expect(shown(text)).toBe(runs.map(({ hex }) => hex).join(''));
        // A move between two strings is only read inside a list.
        expect(text.split('\n').filter((line) => line.endsWith('Tj') && /[^\\](\\\\)*\)-?\d+\(/.test(line))).toEqual([]);
      }),
    );
  });

  test('joins runs on one line by the room between them', () => {
    expect(said(show(50, 100, '00410042') + show(71.6, 100, '0043'))).toBe('BT\n/F1 10 Tf\n50 100 Td[(\0A\0B)-160(\0C)]TJ\nET\n');
  });

  test('says a colour once, and places shapes without matrices', () => {
    const box = (y: number) => `q\n10 ${y} 20 5 re\n/DeviceRGB cs\n1 0 0 scn\nf\nQ\n`;
    expect(said(box(100) + box(200))).toBe('1 0 0 rg\n10 695 20 5 re\nf\n10 595 20 5 re\nf\n');
  });

  test('leaves a page alone that holds anything else', () => {
    expect(said('/I1 Do')).toBeUndefined();
    expect(said('W\nn')).toBeUndefined();
  });
});
