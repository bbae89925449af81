import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { type ContentPart, partHash } from './content-part';

/** What of an object says how it is packed, or where it stands, and nothing of what is drawn. */
const packing = new Set([
  'Length',
  'Filter',
  'DecodeParms',
  'DL',
  'Parent',
  'P',
  'StructParent',
  'StructParents',
  'Metadata',
  'PieceInfo',
  'LastModified',
]);
const DEPTH_LIMIT = 40;

type Definitions = { readonly count: Map<PDFRef, number>; readonly pages: Set<PDFObject | undefined> };
const definitions = new WeakMap<PDFContext, Definitions>();

// Of an object that a file defines twice, pdf-lib keeps the one it met last, while a viewer goes by the table of the file:
// the two may differ, so definitions are counted while a file is read.
const { assign } = PDFContext.prototype;
PDFContext.prototype.assign = function counted(this: PDFContext, ref: PDFRef, object: PDFObject) {
  const known = definitions.get(this) ?? { count: new Map(), pages: new Set() };
  definitions.set(this, known);
  known.count.set(ref, (known.count.get(ref) ?? 0) + 1);
  const catalog = object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Catalog');
  if (catalog) known.pages.add(object.get(PDFName.of('Pages')));
  assign.call(this, ref, object);
};

/** What a PDF shows; `ambiguous` where it defines a page twice, so that a viewer may show another than was read here. */
export type PdfPages = { readonly parts: ContentPart[]; readonly ambiguous: boolean };

/**
 * The pages of a PDF by what is drawn on them: the content unpacked, every font and picture it may use, the size, and
 * whatever lies over it other than links. Packing the file anew changes none of it; another word, letter shape or line
 * does. The size of what is unpacked must have been checked before.
 */
export function pdfPages(document: PDFDocument): PdfPages {
  const reader = { document, known: new Map<PDFRef, string>() };
  const pages = document.getPages();
  const parts = pages.map((page, index) => ({ label: String(index + 1), hash: pageHash(page, reader) }));
  const { count, pages: trees } = definitions.get(document.context) ?? { count: new Map<PDFRef, number>(), pages: new Set() };
  const used = [...reader.known.keys(), ...pages.flatMap((page) => [page.ref, ...above(page)])];
  return { parts, ambiguous: trees.size > 1 || used.some((ref) => (count.get(ref) ?? 0) > 1) };
}

/** The branches of the tree a page hangs on. */
function above({ node }: PDFPage): PDFRef[] {
  const branches: PDFRef[] = [];
  let up = node.get(PDFName.of('Parent'));
  while (up instanceof PDFRef && !branches.includes(up)) {
    branches.push(up);
    up = node.context.lookupMaybe(up, PDFDict)?.get(PDFName.of('Parent'));
  }
  return branches;
}

type Reader = { readonly document: PDFDocument; readonly known: Map<PDFRef, string> };

function pageHash({ node }: PDFPage, reader: Reader): string {
  const inherited = (name: string) => hashOf(node.getInheritableAttribute(PDFName.of(name)), reader, 0);
  const { x, y, width, height } = node.MediaBox().asRectangle();
  return partHash(
    hashOf(node.get(PDFName.of('Contents')), reader, 0),
    inherited('Resources'),
    JSON.stringify([x, y, width, height]),
    ...['CropBox', 'Rotate'].map(inherited),
    hashOf(node.get(PDFName.of('UserUnit')), reader, 0),
    ...overlays(node.lookupMaybe(PDFName.of('Annots'), PDFArray), reader),
  );
}

/** Annotations that show something: links do not, and the programs that save a file write them each in their own way. */
function overlays(annotations: PDFArray | undefined, reader: Reader): string[] {
  const all = annotations ? annotations.asArray() : [];
  return all.flatMap((each) => {
    const annotation = reader.document.context.lookup(each);
    const link = annotation instanceof PDFDict && annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Link');
    return link && !annotation.has(PDFName.of('AP')) ? [] : [hashOf(each, reader, 0)];
  });
}

/** A hash of an object and of all it leads to, the same however the file numbers, orders and packs its objects. */
function hashOf(object: PDFObject | undefined, reader: Reader, depth: number): string {
  if (object === undefined) return '';
  if (depth > DEPTH_LIMIT) return 'deep';
  if (object instanceof PDFRef) {
    const known = reader.known.get(object);
    if (known !== undefined) return known;
    reader.known.set(object, 'again');
    const hash = hashOf(reader.document.context.lookup(object), reader, depth + 1);
    reader.known.set(object, hash);
    return hash;
  }
  if (object instanceof PDFArray) return partHash('array', ...object.asArray().map((each) => hashOf(each, reader, depth + 1)));
  if (object instanceof PDFDict) return partHash('dict', ...members(object, reader, depth));
  if (object instanceof PDFStream) return partHash('stream', ...members(object.dict, reader, depth), unpacked(object));
  return partHash(plain(object));
}

function members(dict: PDFDict, reader: Reader, depth: number): string[] {
  return dict
    .entries()
    .map(([name, value]) => [name.decodeText(), value] as const)
    .filter(([name]) => !packing.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => [name, hashOf(value, reader, depth + 1)]);
}

function plain(object: PDFObject): string | Uint8Array {
  if (object instanceof PDFName) return `/${object.decodeText()}`;
  if (object instanceof PDFNumber) return String(object.asNumber());
  if (object instanceof PDFBool) return String(object.asBoolean());
  if (object instanceof PDFString || object instanceof PDFHexString) return Buffer.concat([Buffer.from('('), object.asBytes()]);
  return object.toString();
}

/** The content of a stream: unpacked where it is packed in the usual way, else as it stands with the names of its filters. */
function unpacked(stream: PDFStream): Uint8Array {
  const content = stream instanceof PDFRawStream ? stream.getContents() : stream.getContents();
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only === undefined) return content;
  const parameters = stream.dict.lookup(PDFName.of('DecodeParms'));
  if (only !== PDFName.of('FlateDecode') || parameters) return Buffer.concat([Buffer.from(`${filter} ${parameters} `), content]);
  try {
    return inflateSync(content);
  } catch {
    return Buffer.concat([Buffer.from('broken '), content]);
  }
}
