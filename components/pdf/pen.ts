import type { Canvas } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import type { ReportTheme } from '../../lib/report/model';
import { faceName } from './fonts';
import { ink, type Style } from './theme';
import { type Paragraph, typeset } from './typeset';

type Align = 'left' | 'right' | 'center';
type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly thickness?: number;
  readonly dash?: readonly [number, number];
};

/** Draws on one page. Points from the top left corner; colours as #rrggbb. */
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

/** What react-pdf hands to the paint function of a canvas. */
export type Painter = Parameters<ComponentProps<typeof Canvas>['paint']>[0];

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a pen drew on a page: strokes for its canvas, and what react-pdf has elements of its own for. */
export type Drawing = {
  readonly strokes: ((painter: Painter) => void)[];
  readonly links: (Box & { readonly target: string })[];
  readonly pictures: (Box & { readonly source: string })[];
};

/** The centre of a Chinese character over its base line, in ems: lines are centred on it. */
const CENTRE = 0.38;

/** A pen that writes down what to draw on a page. `accent` takes the place of the house blue. */
export function createPen({ strokes, links, pictures }: Drawing, accent?: string): Pen {
  const tint = (color: string) => (accent && (color === ink.blue || color === ink.deepBlue) ? accent : color);
  const paint = (painter: Painter, { fill, stroke, thickness = 0.5, dash }: Paint) => {
    if (stroke) painter.lineWidth(thickness);
    if (stroke && dash) painter.dash(dash[0], { space: dash[1] });
    if (fill && stroke) painter.fillAndStroke(tint(fill), tint(stroke));
    else if (fill) painter.fill(tint(fill));
    else if (stroke) painter.stroke(tint(stroke));
  };
  const shape = (outline: (painter: Painter) => void, look: Paint) => {
    strokes.push((painter) => {
      painter.save();
      outline(painter);
      paint(painter, look);
      painter.restore();
    });
  };

  const pen: Pen = {
    lines: (paragraph, style, x, y, width = paragraph.width, align = 'left') => {
      const leading = style.size * style.leading;
      paragraph.lines.forEach((line, index) => {
        const left = align === 'left' ? x : x + (width - line.width) / (align === 'right' ? 1 : 2);
        const top = y + index * leading;
        const base = top + leading / 2 + CENTRE * style.size;
        for (const run of line.runs) {
          const at = left + run.x * style.size;
          if (run.box) pen.box(at, top + 1, run.box * style.size, leading - 2, missing);
          const options = {
            lineBreak: false,
            baseline: 'alphabetic',
            characterSpacing: run.spread * style.size,
            textWidth: 0,
            wordCount: 1,
          };
          strokes.push((painter) => {
            painter
              .font(run.font as never, faceName(run.font), style.size)
              .fillColor(tint(style.color))
              .text(run.text, at, base, options as never);
          });
        }
      });
    },
    text: (text, style, x, y, width, align) => {
      const paragraph = typeset(text, style, width);
      pen.lines(paragraph, style, x, y, width, align);
      return paragraph.lines.length * style.size * style.leading;
    },
    box: (x, y, width, height, { radius = 0, ...look }) =>
      shape((painter) => {
        if (radius > 0) painter.roundedRect(x, y, width, height, radius);
        else painter.rect(x, y, width, height);
      }, look),
    rule: (x, y, length, thickness, color) => {
      const middle = y + thickness / 2;
      shape((painter) => painter.moveTo(x, middle).lineTo(x + length, middle), { stroke: color, thickness });
    },
    circle: (x, y, radius, look) => shape((painter) => painter.circle(x, y, radius), look),
    path: (d, look) => shape((painter) => painter.path(d), look),
    picture: (logo, x, y, width, height) => {
      const file = Buffer.from(logo.data, 'base64');
      if (isPicture(file)) pictures.push({ x, y, width, height, source: `data:${logo.type};base64,${logo.data}` });
    },
    link: (x, y, width, height, target) => {
      links.push({ x, y, width, height, target });
    },
  };
  return pen;
}

/** The ground of what is missing, as in the Word file: amber on a screen, a light grey in black and white. */
const missing: Paint = { fill: '#fff2cc' };

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function isPicture(file: Buffer): boolean {
  return file.subarray(0, 8).equals(PNG) || (file[0] === 0xff && file[1] === 0xd8);
}
