import { closing, halfInk, isSpace, opening } from './characters';
import { type Cluster, clusters } from './clusters';

/** The width of the text between two offsets, in ems as the column. */
export type Span = (start: number, end: number) => number;

/** A line as offsets into the text. The spaces at its end take no width; a line feed ends the line it closes. */
export type Line = { readonly start: number; readonly end: number };

/**
 * Breaks a text into lines for a column. Joined, the lines are the text. No line begins with a closing mark or ends
 * with an opening one, words and numbers stay whole, and no line is wider than the column, unless a single cluster
 * is wider than the column by itself; such a cluster is cut between characters. `give` says by how much the marks
 * between two offsets can be squeezed, which lets a line hold a little more than its column.
 */
export function breakLines(text: string, width: number, span: Span, give: Span = none): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    const feed = offset + paragraph.length < text.length ? 1 : 0;
    const from = offset;
    const measure = (start: number, end: number) => span(from + start, from + end);
    const broken = breakParagraph(paragraph, width, measure, (start, end) => give(from + start, from + end));
    broken.forEach((line, index) => {
      const closes = index === broken.length - 1 ? feed : 0;
      lines.push({ start: from + line.start, end: from + line.end + closes });
    });
    offset += paragraph.length + feed;
  }
  return lines;
}

const none: Span = () => 0;
/** A line short by more than this may take part of a reference, in ems. */
const HOLE = 4;

function breakParagraph(paragraph: string, width: number, span: Span, give: Span): Line[] {
  const pieces = clusters(paragraph).flatMap((cluster) => fitting(paragraph, cluster, width, span));
  if (pieces.length === 0) return [{ start: 0, end: 0 }];
  const lines: { start: number; end: number; pieces: number }[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const fits = (end: number) => line !== undefined && holds(paragraph, { start: line.start, end }, width, span, give);
    let { start } = piece;
    if (line && !fits(piece.end) && width - span(line.start, line.end) > HOLE) {
      start = piece.soft?.findLast(fits) ?? start;
      line.end = start;
    }
    if (line && start === piece.start && fits(piece.end)) {
      line.end = piece.end;
      line.pieces += 1;
    } else lines.push({ start, end: piece.end, pieces: 1 });
  }
  return withoutRunt(paragraph, lines, pieces, width, span);
}

function holds(paragraph: string, line: Line, width: number, span: Span, give: Span): boolean {
  const over = inkWidth(paragraph, line, span) - width;
  return over <= 0 || over <= give(line.start, solidEnd(paragraph, line));
}

function solidEnd(paragraph: string, { start, end }: Line): number {
  let solid = end;
  while (solid > start && isSpace(paragraph[solid - 1] ?? '')) solid -= 1;
  return solid;
}

/** The width a piece needs at a line end: without its spaces, and half for a mark whose right half is blank. */
function inkWidth(paragraph: string, piece: Cluster, span: Span): number {
  const end = solidEnd(paragraph, piece);
  const last = paragraph[end - 1] ?? '';
  const full = span(piece.start, end);
  return halfInk.has(last) && end - piece.start > 1 ? full - span(end - 1, end) / 2 : full;
}

/** A last line of one short piece takes the piece before it along, where that still fits. */
function withoutRunt(
  paragraph: string,
  lines: { start: number; end: number; pieces: number }[],
  pieces: readonly Cluster[],
  width: number,
  span: Span,
): Line[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  const mover = pieces.at(-2);
  if (!last || !before || !mover || last.pieces > 1 || before.pieces < 3 || [...paragraph.slice(last.start)].length > 2)
    return lines;
  if (inkWidth(paragraph, { start: mover.start, end: last.end }, span) > width) return lines;
  return [...lines.slice(0, -2), { start: before.start, end: mover.start }, { start: mover.start, end: last.end }];
}

/** A cluster, or its parts where it is wider than the column. */
function fitting(paragraph: string, cluster: Cluster, width: number, span: Span): Cluster[] {
  if (inkWidth(paragraph, cluster, span) <= width) return [cluster];
  const parts: Cluster[] = [];
  let { start } = cluster;
  while (start < cluster.end) {
    const end = cut(paragraph, start, cluster.end, width, span);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** How far a part of a too wide cluster reaches, stepping back from where a mark would be torn from its character. */
function cut(paragraph: string, start: number, limit: number, width: number, span: Span): number {
  let furthest = start;
  for (const char of paragraph.slice(start, limit)) {
    const next = furthest + char.length;
    if (furthest > start && inkWidth(paragraph, { start, end: next }, span) > width) break;
    furthest = next;
  }
  if (furthest >= limit) return limit;
  for (let end = furthest; end > start; end -= stepBack(paragraph, end)) {
    const after = String.fromCodePoint(paragraph.codePointAt(end) ?? 0);
    const before = paragraph[end - 1] ?? '';
    if (!closing.has(after) && !opening.has(before) && !isSpace(after)) return end;
  }
  return furthest;
}

function stepBack(text: string, end: number): number {
  return /[\udc00-\udfff]/.test(text[end - 1] ?? '') && end > 1 ? 2 : 1;
}
