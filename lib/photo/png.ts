import { beginsWith, joined, nameAt } from './bytes';
import { onlyOrientation, orientationIn } from './orientation';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** What a PNG may tell besides its picture: transparency, colour, size of a point, background, and the frames of a moving one. */
const SHOWN = new Set(['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs', 'hIST', 'sPLT'])
  .add('acTL')
  .add('fcTL')
  .add('fdAT');
const PICTURE = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** A PNG with its picture, its colours and its orientation, and nothing else; null where it is not built like one. */
export function plainPng(bytes: Uint8Array): Uint8Array | null {
  if (!beginsWith(bytes, SIGNATURE) || nameAt(bytes, 12) !== 'IHDR') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let orientation: ReturnType<typeof orientationIn> = 1;
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const name = nameAt(bytes, at + 4);
    const next = at + 12 + view.getUint32(at);
    if (next > bytes.length) return null;
    const needed = PICTURE.has(name);
    // Whoever draws a picture may pass over a chunk it does not know only where the name begins with a small letter.
    if (!needed && !/^[a-z]/.test(name)) return null;
    if (name === 'eXIf') orientation = orientationIn(bytes.subarray(at + 8, next - 4));
    if (needed || SHOWN.has(name)) kept.push(bytes.subarray(at, next));
    at = next;
    if (name === 'IEND') {
      const [header = new Uint8Array(), ...others] = kept;
      const exif = orientation === 1 ? [] : [chunk('eXIf', onlyOrientation(orientation))];
      return joined([bytes.subarray(0, SIGNATURE.length), header, ...exif, ...others]);
    }
  }
  return null;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(content.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  for (let place = 0; place < 4; place += 1) made[4 + place] = name.charCodeAt(place);
  made.set(content, 8);
  view.setUint32(made.length - 4, checksum(made.subarray(4, made.length - 4)));
  return made;
}

/** CRC-32 as PNG uses it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
