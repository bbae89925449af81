import { beginsWith, joined, nameAt } from './bytes';
import { onlyOrientation, orientationIn } from './orientation';

const PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** What the header of an extended file says of its chunks: that there is EXIF, that there is XMP. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];
/** Place, size and time of a frame, before its own chunks. */
const FRAME_HEAD = 16;

type Chunk = { readonly name: string; readonly content: Uint8Array };

/** A WebP with its picture, its colour profile and its orientation, and nothing else; null where it is not built like one. */
export function plainWebp(bytes: Uint8Array): Uint8Array | null {
  if (!beginsWith(bytes, 'RIFF') || !beginsWith(bytes, 'WEBP', 8)) return null;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const all = size + 8 > bytes.length ? null : chunksOf(bytes.subarray(12, size + 8));
  if (!all?.some(({ name }) => PICTURE.has(name))) return null;
  const exif = all.find(({ name }) => name === 'EXIF')?.content ?? new Uint8Array();
  const orientation = orientationIn(beginsWith(exif, 'Exif\0\0') ? exif.subarray(6) : exif);
  const extended = all[0]?.name === 'VP8X';
  const turned = extended && orientation !== 1;
  const kept: Uint8Array[] = [];
  for (const { name, content } of all) {
    if (!PICTURE.has(name)) continue;
    const plain = name === 'VP8X' ? flagged(content, turned) : name === 'ANMF' ? plainFrame(content) : content;
    if (!plain) return null;
    kept.push(written(name, plain));
  }
  if (turned) kept.push(written('EXIF', onlyOrientation(orientation)));
  const body = joined([latin('WEBP'), ...kept]);
  return joined([latin('RIFF'), sized(body.length), body]);
}

function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return null;
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length;
    if (next > bytes.length) return null;
    found.push({ name: nameAt(bytes, at), content: bytes.subarray(at + 8, next) });
    at = next + (length % 2);
  }
  return found;
}

function flagged(content: Uint8Array, exif: boolean): Uint8Array | null {
  const [flags] = content;
  if (flags === undefined || content.length < 10) return null;
  const plain = flags & ~HAS_EXIF & ~HAS_XMP;
  return joined([Uint8Array.from([exif ? plain | HAS_EXIF : plain]), content.subarray(1)]);
}

function plainFrame(content: Uint8Array): Uint8Array | null {
  const inside = content.length < FRAME_HEAD ? null : chunksOf(content.subarray(FRAME_HEAD));
  const kept = inside?.filter(({ name }) => PICTURE.has(name)).map((each) => written(each.name, each.content));
  return kept ? joined([content.subarray(0, FRAME_HEAD), ...kept]) : null;
}

/** A chunk with its name and length, filled up to an even number of bytes. */
function written(name: string, content: Uint8Array): Uint8Array {
  return joined([latin(name), sized(content.length), content, new Uint8Array(content.length % 2)]);
}

function sized(length: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length, true);
  return bytes;
}

const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
