import { inflateSync } from 'node:zlib';
import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFString,
  PDFXRefStreamParser,
} from '@cantoo/pdf-lib';
import type { Carried } from './carried';
import { ATTACHMENT_NAME, DATA_LIMIT, UNPACKED_LIMIT } from './limits';

/** Where the end of a PDF that was not cut off is marked, in bytes from its end; an update cut off begins with objects after it. */
const TAIL = 2048;
/** Filters one over another that are looked through. */
const LAYERS = 4;

/** What object streams may still unpack to while a PDF is read, in bytes. */
let left = UNPACKED_LIMIT;

// pdf-lib unpacks these two kinds while it parses, with its own decoders and no limit: each is measured before that, and
// fails as a broken object where it is packed in any other way than every writer does.
const { forStream: objectsOf } = PDFObjectStreamParser;
PDFObjectStreamParser.forStream = (stream, shouldWaitForTick) => objectsOf(measured(stream), shouldWaitForTick);
const { forStream: referencesOf } = PDFXRefStreamParser;
PDFXRefStreamParser.forStream = (stream) => referencesOf(measured(stream));

function measured(stream: PDFRawStream): PDFRawStream {
  const filter = filterOf(stream);
  if (filter !== undefined && filter !== PDFName.of('FlateDecode')) throw new Error('An object stream of an unusual filter.');
  if (filter) left -= inflateSync(stream.getContents(), { maxOutputLength: Math.max(left, 1) }).length;
  return stream;
}

/** The only filter of a stream, undefined where it has none; a list of several stays a list. */
function filterOf(stream: PDFRawStream) {
  const given = stream.dict.lookup(PDFName.of('Filter'));
  return given instanceof PDFArray && given.size() === 1 ? given.lookup(0) : given;
}

/** The assessment attached to a PDF, whichever program saved it last. Of its streams only the attachment is read out. */
export async function readPdf(bytes: Uint8Array): Promise<Carried> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = raw.subarray(-TAIL);
  const last = end.lastIndexOf('%%EOF');
  if (last < 0 || end.includes(' obj', last)) return { problem: 'damaged' };
  if (unpacksTooFar(raw)) return { problem: 'bomb' };
  left = UNPACKED_LIMIT;
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
    const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
    const tree = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
    const specification = tree && findIn(tree);
    return { kind: 'pdf', data: specification ? contentOf(specification) : null };
  } catch (error) {
    return { problem: error instanceof EncryptedPDFError ? 'encrypted' : 'damaged' };
  }
}

/** The specification of our attachment in a name tree, each branch of which is looked at once. */
function findIn(tree: PDFDict, seen = new Set<PDFDict>()): PDFDict | null {
  seen.add(tree);
  const pairs = tree.lookupMaybe(PDFName.of('Names'), PDFArray);
  for (let at = 0; pairs && at + 1 < pairs.size(); at += 2) {
    const name = pairs.lookup(at);
    const named = name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '';
    if (named === ATTACHMENT_NAME) return pairs.lookupMaybe(at + 1, PDFDict) ?? null;
  }
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let at = 0; kids && at < kids.size(); at += 1) {
    const kid = kids.lookupMaybe(at, PDFDict);
    const found = kid && !seen.has(kid) && findIn(kid, seen);
    if (found) return found;
  }
  return null;
}

/** The text of an attachment; null when it is stored in a way no program we know of uses, or is too large for an assessment. */
function contentOf(specification: PDFDict): string | null {
  const stream = specification.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('F'));
  if (!(stream instanceof PDFRawStream)) return null;
  const filter = filterOf(stream);
  const content = stream.getContents();
  if (filter === undefined) return content.length > DATA_LIMIT ? null : Buffer.from(content).toString('utf8');
  if (filter !== PDFName.of('FlateDecode')) return null;
  return inflateSync(content, { maxOutputLength: DATA_LIMIT }).toString('utf8');
}

/** Whether the streams of a PDF would unpack to more than any report holds. Stops at the limit, and keeps nothing unpacked. */
function unpacksTooFar(raw: Buffer): boolean {
  let budget = UNPACKED_LIMIT;
  for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
    const start = raw[at + 6] === 0x0d ? at + 8 : at + 7;
    budget -= unpackedSize(raw.subarray(start), budget, LAYERS);
    if (budget <= 0) return true;
  }
  return false;
}

/** What a stream unpacks to in bytes, packed content inside it unpacked too; `limit` where it is that much or more. */
function unpackedSize(stream: Buffer, limit: number, layers: number): number {
  if ((stream[0] ?? 0) % 16 !== 8 || layers === 0) return 0; // not the first byte of a zlib stream
  try {
    const inside = inflateSync(stream, { maxOutputLength: limit });
    return Math.max(inside.length, unpackedSize(inside, limit, layers - 1));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? limit : 0;
  }
}
