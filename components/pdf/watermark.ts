import type PDFDocument from 'pdfkit';
import { fontsFor, hasGlyph } from './fonts';
import { printable } from './printable';
import { page } from './theme';

type PathCommand = { readonly command: string; readonly args: readonly number[] };
type Outlined = { readonly path: { readonly commands: readonly PathCommand[] }; readonly advanceWidth: number };
type Reference = { readonly end: (content: string) => void };
type Inside = { readonly ref: (data: object) => Reference; readonly page: { readonly xobjects: { Mark?: Reference } } };

const COLOR = '0.95 0.945 0.932';
const ANGLE = Math.PI / 5;
const LENGTH = 620;
const LARGEST = 104;
/** More would be too small to see. */
const MOST_SIGNS = 40;

/**
 * Draws words pale across each page it is called for. They are outlines, not text, drawn once and referred to by every
 * page: reading, searching and copying the report never meets them.
 */
export function createWatermark(doc: InstanceType<typeof PDFDocument>, words: string): () => void {
  const inside = doc as unknown as Inside;
  const form = inside.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, page.width, page.height], Resources: {} });
  form.end(outlines(printable(words.replace(/\s+/g, ' '), hasGlyph)));
  return () => {
    inside.page.xobjects.Mark = form;
    doc.addContent(`/Artifact <</Type /Pagination /Subtype /Watermark>> BDC q 1 0 0 -1 0 ${page.height} cm /Mark Do Q EMC`);
  };
}

function outlines(words: string): string {
  const fonts = fontsFor(words, 'sans', true);
  const glyphs = Array.from(words)
    .slice(0, MOST_SIGNS)
    .flatMap((char) => {
      const codePoint = char.codePointAt(0) ?? 0;
      const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint));
      return font ? [{ glyph: font.glyphForCodePoint(codePoint) as unknown as Outlined, em: font.unitsPerEm }] : [];
    });
  const width = glyphs.reduce((sum, { glyph, em }) => sum + glyph.advanceWidth / em, 0);
  const size = Math.min(LARGEST, LENGTH / Math.max(1, width));
  const [cos, sin] = [Math.cos(ANGLE), Math.sin(ANGLE)].map((value) => value.toFixed(5));
  const parts = [`${COLOR} rg`, `${cos} ${sin} -${sin} ${cos} ${page.width / 2} ${page.height / 2} cm`];
  let x = (-width * size) / 2;
  for (const { glyph, em } of glyphs) {
    const scale = size / em;
    parts.push(`q ${scale.toFixed(5)} 0 0 ${scale.toFixed(5)} ${x.toFixed(2)} ${(-0.38 * size).toFixed(2)} cm`);
    parts.push(drawn(glyph.path.commands), 'f Q');
    x += (glyph.advanceWidth / em) * size;
  }
  return parts.join('\n');
}

/** A glyph's outline in PDF operators; quadratic curves become cubic ones. */
function drawn(commands: readonly PathCommand[]): string {
  let [px, py] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const [a = 0, b = 0, c = 0, d = 0] = args;
      const numbers = args.map(Math.round);
      const from = [px, py] as const;
      if (args.length >= 2) [px, py] = [args.at(-2) ?? 0, args.at(-1) ?? 0];
      if (command === 'moveTo') return `${numbers.join(' ')} m`;
      if (command === 'lineTo') return `${numbers.join(' ')} l`;
      if (command === 'bezierCurveTo') return `${numbers.join(' ')} c`;
      if (command !== 'quadraticCurveTo') return 'h';
      const third = (start: number, control: number) => Math.round(start + ((control - start) * 2) / 3);
      return `${third(from[0], a)} ${third(from[1], b)} ${third(c, a)} ${third(d, b)} ${Math.round(c)} ${Math.round(d)} c`;
    })
    .join(' ');
}
