import { drawCover } from '../components/pdf/cover';
import type { FontFile } from '../components/pdf/font-file';
import { fontFile } from '../components/pdf/fonts';
import type { Run } from '../components/pdf/line-runs';
import { drawFurniture } from '../components/pdf/page-furniture';
import type { Pen } from '../components/pdf/pen';
import { reportPages } from '../components/pdf/report-pages';
import { page } from '../components/pdf/theme';
import { linesHeight, typeset } from '../components/pdf/typeset';
import type { ReportModel } from '../lib/report/model';
import type { FixedPages, FixedText } from './report-floor';

/** Every line of a report with its place, as our own typesetter sets it: what the floor has to draw. */
export function fixedPages(model: ReportModel): FixedPages {
  const fonts: FontFile[] = [];
  const drawn: FixedText[][] = [];
  const position = (font: FontFile) => (fonts.includes(font) ? fonts.indexOf(font) : fonts.push(font) - 1);
  const nothing = () => {};
  const pen: Pen = {
    lines: (paragraph, style, x, y, width = paragraph.width, align = 'left') => {
      paragraph.lines.forEach((line, index) => {
        const left = align === 'left' ? x : x + (width - line.width) / (align === 'right' ? 1 : 2);
        const base = y + (index + 0.5) * style.size * style.leading + 0.38 * style.size;
        for (const { font, text, x: from } of inOneFont(line.runs)) {
          const place = { x: left + from * style.size, y: base, font: position(font) };
          drawn.at(-1)?.push({ text, ...place, size: style.size, color: style.color });
        }
      });
    },
    text: (text, style, x, y, width, align) => {
      const paragraph = typeset(text, style, width);
      pen.lines(paragraph, style, x, y, width, align);
      return linesHeight(paragraph, style);
    },
    box: nothing,
    rule: nothing,
    circle: nothing,
    path: nothing,
    picture: nothing,
    link: nothing,
  };
  const { pages, starts, headings, first } = reportPages(model);
  drawn.push([]);
  drawCover(pen, model);
  pages.forEach((units, index) => {
    drawn.push([]);
    drawFurniture(pen, model, { heading: headings[index] ?? '', number: index + first, count: pages.length + 1 });
    let y: number = page.top;
    for (const unit of units) {
      y += unit.space ?? 0;
      unit.draw(pen, page.side, y, starts);
      y += unit.height;
    }
  });
  return { fonts: fonts.map(fontFile), pages: drawn };
}

/** Runs joined as far as they share a font: the floor knows nothing of gaps and squeezed marks. */
function inOneFont(runs: readonly Run[]): { font: FontFile; text: string; x: number }[] {
  const joined: { font: FontFile; text: string; x: number }[] = [];
  for (const { font, text, x } of runs) {
    const last = joined.at(-1);
    if (last?.font === font) last.text += text;
    else joined.push({ font, text, x });
  }
  return joined;
}
