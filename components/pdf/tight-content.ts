import type { Face } from './ordered-font';

/** A stretch of a page: a drawing without text stands alone, so that pages can share it. */
export type Part = { readonly text: string; readonly drawing: boolean };

type Matrix = readonly [number, number, number, number, number, number];
type Look = { fill: string; stroke: string; width: string; dash: string };
type State = Look & { matrix: Matrix };
type Shown = { font: string; size: number; spread: number; x: number; y: number; glyphs: Buffer };

const START: Matrix = [1, 0, 0, 1, 0, 0];
const PLAIN: Look = { fill: '', stroke: '', width: '', dash: '' };

/**
 * The content of a page as pdfkit wrote it, said again with fewer words: places instead of matrices, colours, fonts and widths
 * only where they change, glyphs as bytes, runs on one line in one go. Null where the page holds anything but text, lines and
 * filled shapes: then it stays as it is.
 */
export function tightContent(content: string, faces: ReadonlyMap<string, Face>): Part[] | null {
  const page = new Page(faces);
  let start = 0;
  while (start < content.length) {
    const found = content.indexOf('\n', start);
    const end = found < 0 ? content.length : found;
    if (end > start && !page.take(content.slice(start, end))) return null;
    start = end + 1;
  }
  return page.parts();
}

class Page {
  private state: State = { ...PLAIN, matrix: START };
  private readonly stack: State[] = [];
  private outline = '';
  private font = '';
  private size = 0;
  private spread = 0;
  private origin: readonly [number, number] = [0, 0];
  private readonly writer: Writer;

  constructor(faces: ReadonlyMap<string, Face>) {
    this.writer = new Writer(faces);
  }

  parts(): Part[] {
    return this.writer.parts();
  }

  /** One line of the content; false where it says something unknown. */
  take(line: string): boolean {
    const space = line.lastIndexOf(' ');
    const operator = line.slice(space + 1);
    if (operator === 'TJ') return this.show(line.slice(1, line.lastIndexOf(']')));
    const words = space < 0 ? [] : line.slice(0, space).split(' ');
    switch (operator) {
      case 'q':
        this.stack.push({ ...this.state });
        return true;
      case 'Q': {
        const before = this.stack.pop();
        if (before) this.state = before;
        return before !== undefined;
      }
      case 'cm':
        this.state.matrix = times(words.map(Number) as unknown as Matrix, this.state.matrix);
        return true;
      case 'cs':
      case 'CS':
        return words[0] === '/DeviceRGB';
      case 'scn':
        this.state.fill = words.map(rounded3).join(' ');
        return true;
      case 'SCN':
        this.state.stroke = words.map(rounded3).join(' ');
        return true;
      case 'w':
        this.state.width = rounded3(words[0] ?? 0);
        return upright(this.state.matrix);
      case 'd':
        this.state.dash = words.join(' ');
        return upright(this.state.matrix);
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        this.outline += `${this.places(words)} ${operator}\n`;
        return true;
      case 'h':
        this.outline += 'h\n';
        return true;
      case 're':
        return this.rectangle(words.map(Number));
      case 'f':
      case 'S':
      case 'B':
        this.writer.paint(this.state, this.outline, operator);
        this.outline = '';
        return true;
      case 'BT':
        this.spread = 0;
        return true;
      case 'ET':
        return true;
      case 'Tm':
        return this.moveTo(words.map(Number));
      case 'Tf':
        [this.font, this.size] = [words[0] ?? '', Number(words[1])];
        return true;
      case 'Tc':
        this.spread = Number(words[0]);
        return true;
      default:
        return false;
    }
  }

  private places(words: readonly string[]): string {
    const [a, b, c, d, e, f] = this.state.matrix;
    let text = '';
    for (let at = 0; at < words.length; at += 2) {
      const [x, y] = [Number(words[at]), Number(words[at + 1])];
      text += `${at === 0 ? '' : ' '}${rounded(a * x + c * y + e)} ${rounded(b * x + d * y + f)}`;
    }
    return text;
  }

  private rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): boolean {
    if (!upright(this.state.matrix)) return false;
    const [, , , d, e, f] = this.state.matrix;
    const bottom = d < 0 ? f - y - height : f + y;
    this.outline += `${rounded(x + e)} ${rounded(bottom)} ${rounded(width)} ${rounded(height)} re\n`;
    return true;
  }

  private moveTo(matrix: readonly number[]): boolean {
    const [a, b, c, d, e, f] = times(matrix as unknown as Matrix, this.state.matrix);
    this.origin = [e, f];
    return a === 1 && b === 0 && c === 0 && d === 1;
  }

  /** Glyphs with the moves between them that kerning asks for. */
  private show(list: string): boolean {
    let [x, y] = this.origin;
    for (const [, hex, move] of list.matchAll(/<([0-9a-f]*)>|(-?[\d.e-]+)/g)) {
      if (move !== undefined) x -= (Number(move) * this.size) / 1000;
      else if (hex !== undefined && hex !== '') {
        const glyphs = Buffer.from(hex, 'hex');
        const shown = { font: this.font, size: this.size, spread: this.spread, x, y, glyphs };
        x = this.writer.show(shown, this.state.fill);
      }
    }
    this.origin = [x, y];
    return true;
  }
}

/** The content of a page that stays as pdfkit wrote it, with the numbers its fonts have in the file. */
export function renumbered(content: string, faces: ReadonlyMap<string, Face>): string {
  let numbers: readonly number[] = [];
  return content.replace(/^(\/\S+) \S+ Tf$|^\[.*\] TJ$/gm, (line, font?: string) => {
    if (font !== undefined) numbers = faces.get(font)?.numbers ?? [];
    return font !== undefined
      ? line
      : line.replace(/<([0-9a-f]+)>/g, (_, hex: string) => `<${numberedAs(Buffer.from(hex, 'hex'), numbers).toString('hex')}>`);
  });
}

/** Glyphs, two bytes each, by other numbers. */
function numberedAs(glyphs: Buffer, numbers: readonly number[]): Buffer {
  const written = Buffer.from(glyphs);
  for (let at = 0; at < glyphs.length; at += 2) written.writeUInt16BE(numbers[glyphs.readUInt16BE(at)] ?? 0, at);
  return written;
}

/** Writes what changes, and nothing twice. */
class Writer {
  private readonly done: Part[] = [];
  private text = '';
  private readonly now: Look = { ...PLAIN };
  private inText = false;
  private font = '';
  private spread = 0;
  /** Where the line of text began, and where the next glyph would stand. */
  private line: readonly [number, number] = [0, 0];
  private next = 0;
  private open = '';
  /** Whether the text shown now holds a move. */
  private moved = false;

  constructor(private readonly faces: ReadonlyMap<string, Face>) {}

  parts(): Part[] {
    this.endText();
    this.cut(false);
    return this.done;
  }

  paint(state: State, outline: string, operator: string): void {
    this.endText();
    const alone = outline.length > LARGE;
    if (alone) {
      this.cut(false);
      Object.assign(this.now, PLAIN);
    }
    if (operator !== 'S') this.set('fill', state.fill, 'rg');
    if (operator !== 'f') {
      this.set('stroke', state.stroke, 'RG');
      this.set('width', state.width, 'w');
      this.set('dash', state.dash === '' ? '[] 0' : state.dash, 'd');
    }
    this.text += `${outline}${operator}\n`;
    if (alone) {
      this.cut(true);
      Object.assign(this.now, PLAIN);
    }
  }

  /** Shows glyphs; returns where the next one would stand. */
  show({ font, size, spread, x, y, glyphs }: Shown, fill: string): number {
    const { widths = [], numbers = [] } = this.faces.get(font) ?? {};
    const face = `${font} ${size} Tf\n`;
    const single = glyphs.length === 2;
    const same = this.inText && this.open !== '' && this.font === face && this.now.fill === fill;
    const gap = Math.round(((this.next - x) / size) * 1000);
    const joins =
      same && rounded(y) === rounded(this.line[1]) && (single || this.spread === Number(rounded3(spread))) && Math.abs(gap) < FAR;
    if (joins) {
      if (gap !== 0) {
        this.open += `)${gap}(`;
        this.moved = true;
      }
      this.next -= (gap * size) / 1000;
    } else {
      this.begin(fill, face, single ? this.spread : spread);
      const [left, base] = [rounded(x - this.line[0]), rounded(y - this.line[1])];
      this.text += `${left} ${base} Td`;
      this.line = [this.line[0] + Number(left), this.line[1] + Number(base)];
      this.next = this.line[0];
      this.open = '(';
    }
    let end = x;
    for (let at = 0; at < glyphs.length; at += 2) {
      const width = ((widths[glyphs.readUInt16BE(at)] ?? 0) * size) / 1000;
      this.next += width + this.spread;
      end += width + spread;
    }
    this.open += escaped(numberedAs(glyphs, numbers).toString('latin1'));
    return end;
  }

  private begin(fill: string, face: string, spread: number): void {
    this.closeLine();
    if (!this.inText) {
      this.text += 'BT\n';
      this.inText = true;
      this.line = [0, 0];
    }
    this.set('fill', fill, 'rg');
    if (this.font !== face) this.text += face;
    this.font = face;
    if (rounded3(spread) !== rounded3(this.spread)) this.text += `${rounded3(spread)} Tc\n`;
    this.spread = Number(rounded3(spread));
  }

  private closeLine(): void {
    if (this.open === '') return;
    this.text += this.moved ? `[${this.open})]TJ\n` : `${this.open})Tj\n`;
    this.moved = false;
    this.open = '';
  }

  private endText(): void {
    this.closeLine();
    if (this.inText) this.text += 'ET\n';
    this.inText = false;
  }

  private set(what: keyof Look, value: string, operator: string): void {
    if (this.now[what] === value || value === '') return;
    this.text += `${value} ${operator}\n`;
    this.now[what] = value;
  }

  private cut(drawing: boolean): void {
    if (this.text !== '') this.done.push({ text: this.text, drawing });
    this.text = '';
  }
}

/** An outline longer than this is a drawing of its own, in bytes. */
const LARGE = 300;
/** A move within a line is at most so long, in thousandths of the size. */
const FAR = 2000;

const escaped = (glyphs: string) => glyphs.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r');
/** A place to a tenth of a point, three hundredths of a millimetre. */
const rounded = (value: number) => brief(Math.round(value * 10) / 10);
const rounded3 = (value: number | string) => brief(Math.round(Number(value) * 1000) / 1000);
/** A number as PDF lets it be written, without a zero before the point. */
const brief = (value: number) => String(value).replace(/^(-?)0\./, '$1.');
const upright = ([a, b, c, d]: Matrix) => a === 1 && b === 0 && c === 0 && (d === 1 || d === -1);

/** First by `a`, then by `b`. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}
