import type { FactRow, ReportModel, ReportTheme } from '../../lib/report/model';
import type { Pen } from './pen';
import { columnWidth, ink, page, styles } from './theme';
import { balancedWidth, linesHeight, type Paragraph, shortened, typeset } from './typeset';

const TOP = 76;
const TITLE = 340;
const TITLE_LINES = 5;
/** What does not fit here is whole in the list of answers. */
const FACT_LINES = 3;
const LABEL = 92;
/** The lowest the facts and the firm's own words may reach: the mark and the footer stand below. */
const LOWEST = page.height - 150;
const LOGO = { width: 150, height: 48 } as const;

/** The cover: seal or logo, title over an ink-blue rule, what was assessed, and the draft mark while nobody has signed. */
export function drawCover(pen: Pen, model: ReportModel): void {
  const theme = model.theme ?? null;
  drawSeal(pen, model.author, theme);
  let y = TOP + styles.seal.size * styles.seal.leading + 118;
  const title = coverTitle(model.title);
  pen.lines(title, styles.coverTitle, page.side, y);
  y += linesHeight(title, styles.coverTitle) + 6;
  const subtitle = shortened(model.subtitle, styles.coverSubtitle, columnWidth, 2);
  pen.lines(subtitle, styles.coverSubtitle, page.side, y);
  y += linesHeight(subtitle, styles.coverSubtitle) + 26;
  pen.box(page.side, y, 42, 2.2, { fill: ink.blue });
  y += 28.2;
  model.cover.forEach((row, index) => {
    y += drawFact(pen, row, y, index === model.cover.length - 1) + 6;
  });
  if (theme && theme.cover.trim() !== '') drawOwnWords(pen, theme.cover, y + 14);
  if (model.statusMark) drawStatusMark(pen, model.statusMark);
  const disclaimer = shortened(model.footer.disclaimer, styles.furniture, columnWidth, 2);
  pen.lines(disclaimer, styles.furniture, page.side, page.height - 26 - linesHeight(disclaimer, styles.furniture));
}

function coverTitle(text: string): Paragraph {
  const short = shortened(text, styles.coverTitle, TITLE, TITLE_LINES);
  if (short.lines.length === TITLE_LINES) return short;
  return typeset(text, styles.coverTitle, balancedWidth(text, styles.coverTitle, TITLE));
}

/** The firm's name at the right, its logo at the left; a logo that cannot be read leaves the name alone. */
function drawSeal(pen: Pen, author: string, theme: ReportTheme | null): void {
  if (theme?.logo) pen.picture(theme.logo, page.side, TOP - 16, LOGO.width, LOGO.height);
  const name = theme && theme.firm.trim() !== '' ? theme.firm : author;
  const seal = shortened(name, styles.seal, columnWidth - LOGO.width, 2);
  pen.lines(seal, styles.seal, page.side + LOGO.width, TOP, columnWidth - LOGO.width, 'right');
}

function drawFact(pen: Pen, { label, value, muted }: FactRow, y: number, last: boolean): number {
  const style = last ? styles.coverVerdict : muted ? styles.coverLabel : styles.coverFact;
  const name = shortened(label, styles.coverLabel, LABEL - 8, FACT_LINES);
  const said = shortened(value, style, columnWidth - LABEL, FACT_LINES);
  pen.lines(name, styles.coverLabel, page.side, y);
  pen.lines(said, style, page.side + LABEL, y);
  return Math.max(linesHeight(name, styles.coverLabel), linesHeight(said, style));
}

function drawOwnWords(pen: Pen, words: string, y: number): void {
  const set = typeset(words, styles.note, columnWidth);
  const fitting = Math.max(0, Math.floor((LOWEST - y) / (styles.note.size * styles.note.leading)));
  pen.lines({ ...set, lines: set.lines.slice(0, fitting) }, styles.note, page.side, y);
}

function drawStatusMark(pen: Pen, text: string): void {
  const style = { ...styles.tag, size: 9.4, color: ink.amber };
  const mark = typeset(text, style, 200);
  const width = mark.width + 24;
  const height = linesHeight(mark, style) + 8;
  const [x, y] = [page.width - page.side - width, page.height - 108 - height];
  pen.box(x + 0.5, y + 0.5, width - 1, height - 1, { stroke: ink.amber, thickness: 1, radius: 3 });
  pen.lines(mark, style, x + 12, y + 4, mark.width, 'center');
}
