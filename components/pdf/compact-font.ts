import { charString } from './char-string';
import type { Drawn } from './outline';

export type SubsetSource = {
  readonly postscriptName: string;
  readonly getGlyph: (id: number) => { readonly path: { readonly commands: readonly Drawn[] } };
};

/** What pdfkit asks of the part of a font that a file needs; `cff` says which kind of font file it is. */
export type Subset = {
  readonly cff: true;
  readonly includeGlyph: (glyph: number | { readonly id: number }) => number;
  readonly encode: () => Uint8Array;
};

/**
 * Makes the parts of a font that files embed as small CFF fonts (Adobe Technical Note 5176), keyed by position, so that a
 * TrueType font takes two thirds of its room. Outlines lie on a grid of so many units and are remembered from one file to the next.
 */
export function compactSubsets(font: SubsetSource, grid: number): () => Subset {
  const known = new Map<number, Uint8Array>();
  const outline = (glyph: number): Uint8Array => {
    let code = known.get(glyph);
    if (!code) {
      code = charString(font.getGlyph(glyph).path.commands, grid);
      known.set(glyph, code);
    }
    return code;
  };
  return () => {
    const places = new Map<number, number>([[0, 0]]);
    return {
      cff: true,
      includeGlyph: (glyph) => {
        const id = typeof glyph === 'number' ? glyph : glyph.id;
        const place = places.get(id) ?? places.size;
        places.set(id, place);
        return place;
      },
      encode: () => fontFile(font.postscriptName, Array.from(places.keys(), outline)),
    };
  };
}

/** A font file made here with its glyphs in another order: `order` names the old place of each. */
export function reorderedFont(file: Uint8Array, order: readonly number[]): Uint8Array {
  const names = items(file, HEADER.length);
  const top = items(file, names.end);
  const strings = items(file, top.end);
  const outlines = items(file, items(file, strings.end).end + CHARSET_SIZE + SELECT_SIZE);
  const name = Buffer.from(names.items[0] ?? []).toString('latin1');
  return fontFile(
    name,
    order.map((glyph) => outlines.items[glyph] ?? new Uint8Array()),
  );
}

const ROS = [12, 30];
const CID_COUNT = [12, 34];
const FD_ARRAY = [12, 36];
const FD_SELECT = [12, 37];
const CHARSET = [15];
const CHAR_STRINGS = [17];
const PRIVATE = [18];
/** The first two strings of the file itself. */
const ADOBE = 391;
const IDENTITY = 392;
const HEADER = Uint8Array.of(1, 0, 4, 3);
/** Bytes of the tables that name and group the glyphs: all in order, all in one group. */
const [CHARSET_SIZE, SELECT_SIZE] = [5, 8];

function fontFile(name: string, glyphs: readonly Uint8Array[]): Uint8Array {
  const count = glyphs.length;
  const head = [HEADER, index([ascii(name)])];
  const strings = [index([ascii('Adobe'), ascii('Identity')]), index([])];
  const charset = Uint8Array.of(2, ...short(1), ...short(Math.max(0, count - 2)));
  const select = Uint8Array.of(3, ...short(1), ...short(0), 0, ...short(count));
  const outlines = index(glyphs);
  const top = (at: Places) =>
    index([
      Uint8Array.from([
        ...[...integer(ADOBE), ...integer(IDENTITY), ...integer(0), ...ROS],
        ...[...integer(count), ...CID_COUNT],
        ...[...integer(at.charset), ...CHARSET],
        ...[...integer(at.select), ...FD_SELECT],
        ...[...integer(at.outlines), ...CHAR_STRINGS],
        ...[...integer(at.fonts), ...FD_ARRAY],
      ]),
    ]);
  const fonts = (at: Places) => index([Uint8Array.from([...integer(0), ...integer(at.fonts), ...PRIVATE])]);
  const nowhere = { charset: 0, select: 0, outlines: 0, fonts: 0 };
  const begins = size([...head, top(nowhere), ...strings]);
  const at = {
    charset: begins,
    select: begins + charset.length,
    outlines: begins + charset.length + select.length,
    fonts: begins + charset.length + select.length + outlines.length,
  };
  return Buffer.concat([...head, top(at), ...strings, charset, select, outlines, fonts(at)]);
}

type Places = { readonly charset: number; readonly select: number; readonly outlines: number; readonly fonts: number };

/** What an INDEX made here holds, and where it ends. */
function items(file: Uint8Array, start: number): { readonly items: readonly Uint8Array[]; readonly end: number } {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const count = bytes.readUInt16BE(start);
  if (count === 0) return { items: [], end: start + 2 };
  const data = start + 3 + 3 * (count + 1) - 1;
  const places = Array.from({ length: count + 1 }, (_, item) => data + bytes.readUIntBE(start + 3 + 3 * item, 3));
  return { items: places.slice(1).map((end, item) => bytes.subarray(places[item], end)), end: places[count] ?? data };
}

/** An INDEX: how many, where each ends, all of them. */
function index(items: readonly Uint8Array[]): Uint8Array {
  if (items.length === 0) return Uint8Array.from(short(0));
  const offsets: number[] = [];
  let at = 1;
  for (const item of [...items, new Uint8Array()]) {
    offsets.push((at >> 16) & 255, ...short(at));
    at += item.length;
  }
  return Buffer.concat([Uint8Array.of(...short(items.length), 3), Uint8Array.from(offsets), ...items]);
}

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const short = (value: number) => [(value >> 8) & 255, value & 255];
/** Always five bytes, so that places do not move one another. */
const integer = (value: number) => [29, (value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const size = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);
