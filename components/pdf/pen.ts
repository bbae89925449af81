import type PDFDocument from 'pdfkit';
import type { ReportTheme } from '../../lib/report/model';
import type { FontFile, Glyph } from './font-file';
import type { Run } from './line-runs';
import { ink, type Style, tones } from './theme';
import { type Paragraph, typeset } from './typeset';

type Align = 'left' | 'right' | 'center';
type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly thickness?: number;
  readonly dash?: readonly [number, number];
};

/** Draws on the present page. Points from the top left corner; colours as #rrggbb. */
export type Pen = {
  /** Set lines in a box; `align` places each line in the width. */
  readonly lines: (paragraph: Paragraph, style: Style, x: number, y: number, width?: number, align?: Align) => void;
  /** A short text, broken and set at once; returns its height. */
  readonly text: (text: string, style: Style, x: number, y: number, width: number, align?: Align) => number;
  readonly box: (x: number, y: number, width: number, height: number, paint: Paint & { readonly radius?: number }) => void;
  readonly rule: (x: number, y: number, length: number, thickness: number, color: string) => void;
  readonly circle: (x: number, y: number, radius: number, paint: Paint) => void;
  /** An SVG path. */
  readonly path: (d: string, paint: Paint) => void;
  /** A picture fitted into a box at its left; what cannot be read as one is left out. */
  readonly picture: (logo: NonNullable<ReportTheme['logo']>, x: number, y: number, width: number, height: number) => void;
  /** Makes an area lead to the place of this name. */
  readonly link: (x: number, y: number, width: number, height: number, target: string) => void;
};

/** What pdfkit keeps of an embedded font, and what of a page we write to. */
type Embedded = {
  readonly id: string;
  readonly subset: { readonly includeGlyph: (glyph: number) => number; readonly glyphs: number[] };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly ref: () => unknown;
};
type Inside = { readonly _font: Embedded; readonly page: { readonly fonts: Record<string, unknown> } };

/** The centre of a Chinese character over its base line, in ems: lines are centred on it. */
const CENTRE = 0.38;

/** A pen on the pages of a document. `accent` takes the place of the house blue. */
export function createPen(doc: InstanceType<typeof PDFDocument>, accent?: string): Pen {
  const inside = doc as unknown as Inside;
  const fonts = new Map<FontFile, { embedded: Embedded; codes: Map<number, string> }>();
  const tint = (color: string) => (accent && (color === ink.blue || color === ink.deepBlue) ? accent : color);

  const fontOf = (file: FontFile) => {
    let font = fonts.get(file);
    if (!font) {
      doc.font(file as never, `face ${fonts.size}`);
      font = { embedded: inside._font, codes: new Map() };
      fonts.set(file, font);
    }
    inside.page.fonts[font.embedded.id] ??= font.embedded.ref();
    return font;
  };
  /** A glyph that stands for two characters is embedded once for each, so that each can be copied out again. */
  const code = ({ embedded, codes }: ReturnType<typeof fontOf>, glyph: Glyph, file: FontFile): string => {
    const key = glyph.id * 0x200000 + (glyph.codePoints[0] ?? 0);
    let known = codes.get(key);
    if (known === undefined) {
      const first = embedded.subset.includeGlyph(glyph.id);
      const id = embedded.unicode[first] === undefined ? first : embedded.subset.glyphs.push(glyph.id) - 1;
      embedded.widths[id] ??= Math.round((glyph.advanceWidth / file.unitsPerEm) * 1000);
      embedded.unicode[id] ??= glyph.codePoints;
      known = id.toString(16).padStart(4, '0');
      codes.set(key, known);
    }
    return known;
  };
  const shown = (run: Run, size: number, x: number, base: number): string => {
    const font = fontOf(run.font);
    const spread = commonest(run.after);
    let row = '<';
    run.glyphs.forEach((glyph, index) => {
      row += code(font, glyph, run.font);
      const rest = (run.after[index] ?? 0) - spread;
      if (rest !== 0 && index < run.glyphs.length - 1) row += `>${-rest}<`;
    });
    const tracking = spread === 0 ? '' : `${short((spread * size) / 1000)} Tc `;
    const end = spread === 0 ? '' : ' 0 Tc';
    const place = `1 0 0 -1 ${short(x + run.x * size)} ${short(base - run.rise * size)} Tm`;
    return `/${font.embedded.id} ${short(size)} Tf ${place} ${tracking}[${row}>] TJ${end}`;
  };
  const paint = ({ fill, stroke, thickness = 0.5, dash }: Paint) => {
    if (stroke) doc.lineWidth(thickness);
    if (stroke && dash) doc.dash(dash[0], { space: dash[1] });
    if (fill && stroke) doc.fillAndStroke(tint(fill), tint(stroke));
    else if (fill) doc.fill(tint(fill));
    else if (stroke) doc.stroke(tint(stroke));
    if (stroke && dash) doc.undash();
  };

  const pen: Pen = {
    lines: (paragraph, style, x, y, width = paragraph.width, align = 'left') => {
      const leading = style.size * style.leading;
      const parts: string[] = [];
      paragraph.lines.forEach((line, index) => {
        const left = align === 'left' ? x : x + (width - line.width) / (align === 'right' ? 1 : 2);
        const top = y + index * leading;
        const base = top + leading / 2 + CENTRE * style.size;
        for (const run of line.runs) {
          if (run.box) pen.box(left + run.x * style.size, top + 1, run.box * style.size, leading - 2, placeholder);
          parts.push(shown(run, style.size, left, base));
        }
      });
      if (parts.length > 0) doc.addContent(`BT ${colour(tint(style.color))} rg\n${parts.join('\n')}\nET`);
    },
    text: (text, style, x, y, width, align) => {
      const paragraph = typeset(text, style, width);
      pen.lines(paragraph, style, x, y, width, align);
      return paragraph.lines.length * style.size * style.leading;
    },
    box: (x, y, width, height, { radius = 0, ...look }) => {
      if (radius > 0) doc.roundedRect(x, y, width, height, radius);
      else doc.rect(x, y, width, height);
      paint(look);
    },
    rule: (x, y, length, thickness, color) => {
      const middle = y + thickness / 2;
      doc
        .moveTo(x, middle)
        .lineTo(x + length, middle)
        .lineWidth(thickness)
        .stroke(tint(color));
    },
    circle: (x, y, radius, look) => {
      doc.circle(x, y, radius);
      paint(look);
    },
    path: (d, look) => {
      doc.path(d);
      paint(look);
    },
    picture: (logo, x, y, width, height) => {
      const file = Buffer.from(logo.data, 'base64');
      if (!isPicture(file)) return;
      try {
        doc.image(file, x, y, { fit: [width, height], valign: 'center' });
      } catch {
        // A broken picture must not cost the report: the firm's name beside it stays.
      }
    },
    link: (x, y, width, height, target) => {
      doc.goTo(x, y, width, height, target);
    },
  };
  return pen;
}

const placeholder: Paint & { readonly radius: number } = { fill: tones.medium.wash, radius: 2 };

/** The number more than half of them are, else zero: the spread of a line, which need not be written glyph by glyph. */
function commonest(after: readonly number[]): number {
  let candidate = 0;
  let lead = 0;
  for (const each of after) {
    if (lead === 0) candidate = each;
    lead += each === candidate ? 1 : -1;
  }
  return after.length > 2 && lead > 0 ? candidate : 0;
}

function colour(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => Math.round((part / 255) * 1000) / 1000).join(' ');
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function isPicture(file: Buffer): boolean {
  return file.subarray(0, 8).equals(PNG) || (file[0] === 0xff && file[1] === 0xd8);
}
