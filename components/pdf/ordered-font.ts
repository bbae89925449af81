import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { reorderedFont } from './compact-font';

/** How pages show the glyphs of a font, by the number pdfkit gave each. */
export type Face = {
  /** The advance of each glyph in thousandths of the size. */
  readonly widths: readonly number[];
  /** The number under which the file holds each glyph. */
  readonly numbers: readonly number[];
};

/** The list of what glyphs stand for in a ToUnicode map as pdfkit writes it, in parts. */
const LIST = /\[([^\]]*)\]/g;

/**
 * Puts the glyphs of a font that `compactSubsets` made in the order of the characters they stand for: those that follow one
 * another look alike, so that outlines and the map back to characters compress better. The page contents must follow.
 */
export function orderFont(font: PDFDict): Face {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const list = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray);
  const widths = list.asArray().map((width) => (width instanceof PDFNumber ? width.asNumber() : 0));
  const meaning = unpacked(font, 'ToUnicode').toString('latin1');
  const stands = [...meaning.matchAll(LIST)].flatMap(([, part = '']) => part.match(/<[^>]*>/g) ?? []);
  const glyphs = [...stands.keys()].slice(1);
  const order = [0, ...glyphs.sort((one, other) => compare(stands[one], stands[other]) || one - other)];
  const numbers: number[] = [];
  for (const [number, glyph] of order.entries()) numbers[glyph] = number;
  const sorted = order.map((glyph) => stands[glyph] ?? '');
  const map = meaning.replace(LIST, (part) => `[${sorted.splice(0, part.split('<').length - 1).join(' ')}]`);
  repack(font, 'ToUnicode', Buffer.from(map, 'latin1'));
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  repack(descriptor, 'FontFile3', reorderedFont(unpacked(descriptor, 'FontFile3'), order));
  descendant.set(PDFName.of('W'), font.context.obj([0, order.map((glyph) => widths[glyph] ?? 0)]));
  return { widths, numbers };
}

const compare = (one = '', other = '') => one.length - other.length || (one < other ? -1 : Number(one > other));

function unpacked(dict: PDFDict, key: string): Buffer {
  return inflateSync(streamOf(dict, key).contents);
}

function repack(dict: PDFDict, key: string, bytes: Uint8Array): void {
  const contents = deflateSync(bytes, { level: 9 });
  const entries = streamOf(dict, key).dict.clone(dict.context);
  entries.set(PDFName.of('Length'), PDFNumber.of(contents.length));
  dict.context.assign(dict.get(PDFName.of(key)) as PDFRef, PDFRawStream.of(entries, contents));
}

function streamOf(dict: PDFDict, key: string): PDFRawStream {
  const stream = dict.lookup(PDFName.of(key));
  if (!(stream instanceof PDFRawStream)) throw new Error(`The font has no stream ${key}.`);
  return stream;
}
