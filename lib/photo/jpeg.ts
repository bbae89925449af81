import { beginsWith, joined } from './bytes';
import { onlyOrientation, orientationIn } from './orientation';

const EXIF = 'Exif\0\0';
/** Markers that stand alone, without a length: parameters of arithmetic coding that are reserved, restarts, begin and end. */
const alone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const [END, SCAN, COMMENT] = [0xd9, 0xda, 0xfe];

/**
 * A JPEG with what its picture is made of and nothing else: of the application's segments only those that decide on shape and
 * colour (JFIF without its thumbnail, colour profile, Adobe's transform), and the orientation. What follows the end, such as
 * a film or a second picture, is left out. Null where it is not built like one.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const head: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  let orientation: ReturnType<typeof orientationIn> | null = null;
  let scans = 0;
  let at = 2;
  for (;;) {
    // A marker may be preceded by any number of 0xff.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    // A picture cut off in the middle is shown as far as it goes.
    if (marker === undefined) return scans > 0 ? done() : null;
    if (bytes[at] !== 0xff) return null;
    if (marker === END) return scans > 0 ? done(bytes.subarray(at, at + 2)) : null;
    if (alone(marker)) {
      rest.push(bytes.subarray(at, at + 2));
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return null;
    const content = bytes.subarray(at + 4, next);
    if (marker === 0xe1 && beginsWith(content, EXIF)) orientation ??= orientationIn(content.subarray(EXIF.length));
    if (marker === 0xe0 && beginsWith(content, 'JFIF\0') && content.length >= 14) {
      if (head.length === 0) head.push(segment(0xe0, joined([content.subarray(0, 12), new Uint8Array(2)])));
    } else if (marker === 0xee && beginsWith(content, 'Adobe') && content.length >= 12) {
      rest.push(segment(0xee, content.subarray(0, 12)));
    } else if (!describes(marker) || (marker === 0xe2 && beginsWith(content, 'ICC_PROFILE\0'))) {
      rest.push(bytes.subarray(at, next));
    }
    at = next;
    if (marker !== SCAN) continue;
    scans += 1;
    while (at < bytes.length && !(bytes[at] === 0xff && endsScan(bytes[at + 1]))) at += 1;
    rest.push(bytes.subarray(next, at));
    if (at >= bytes.length) return done();
  }

  function done(end: Uint8Array = new Uint8Array()): Uint8Array {
    const turned = orientation !== null && orientation !== 1;
    const exif = turned ? [segment(0xe1, joined([latin(EXIF), onlyOrientation(orientation ?? 1)]))] : [];
    return joined([bytes.subarray(0, 2), ...head, ...exif, ...rest, end]);
  }
}

/** Segments of applications and comments. */
const describes = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === COMMENT;

/** Inside a scan 0xff is followed by 0 where it is data, by the number of a restart, or by a marker that ends the scan. */
function endsScan(next: number | undefined): boolean {
  return next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7);
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return joined([Uint8Array.from([0xff, marker, length >> 8, length & 0xff]), content]);
}

const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
