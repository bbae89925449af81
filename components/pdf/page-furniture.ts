import type { ReportModel } from '../../lib/report/model';
import type { Pen } from './pen';
import { columnWidth, ink, page, type Style, styles } from './theme';
import { type Paragraph, shortened } from './typeset';

type Place = { readonly heading: string; readonly number: number; readonly count: number };

const EDGE = 26;
const NUMBERING = 90;
const LINE = styles.furniture.size * styles.furniture.leading;

/** The running header and footer of every page but the cover. */
export function drawFurniture(pen: Pen, model: ReportModel, { heading, number, count }: Place): void {
  const { furniture } = styles;
  const numbering = model.footer.pageOf.replace('{page}', String(number)).replace('{pages}', String(count));
  const half = columnWidth / 2 - 8;
  const marked = drawConfidentiality(pen, model);
  pen.lines(oneLine(model.running, furniture, half - marked), furniture, page.side + marked, EDGE);
  pen.lines(oneLine(heading, furniture, half), furniture, page.side + columnWidth - half, EDGE, half, 'right');
  pen.rule(page.side, EDGE + LINE + 5, columnWidth, 0.5, ink.rule);
  const bottom = page.height - EDGE - LINE;
  const own = model.theme?.footer.trim() ?? '';
  const footer = own === '' ? model.footer.disclaimer : `${own} · ${model.footer.disclaimer}`;
  pen.lines(oneLine(footer, furniture, columnWidth - NUMBERING), furniture, page.side, bottom);
  pen.text(numbering, furniture, page.side + columnWidth - NUMBERING, bottom, NUMBERING, 'right');
}

/** The confidentiality mark at the head of a page; returns the room it takes. */
export function drawConfidentiality(pen: Pen, model: ReportModel): number {
  if (!model.confidentiality) return 0;
  const style: Style = { ...styles.furniture, bold: true, color: ink.text };
  const mark = oneLine(model.confidentiality, style, columnWidth / 3);
  pen.lines(mark, style, page.side, EDGE);
  return mark.width + 10;
}

function oneLine(text: string, style: Style, width: number): Paragraph {
  return shortened(text.replace(/\s+/g, ' '), style, width, 1);
}
