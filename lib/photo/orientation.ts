/** Which way up a picture is to be shown, as EXIF numbers it; 1 is as it lies. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TAG = 0x0112;
const SHORT = 3;

/** The orientation in a block of EXIF data, which begins with its byte order; 1 where it says none that makes sense. */
export function orientationIn(exif: Uint8Array): Orientation {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  if (exif.length < 14) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > exif.length) return 1;
  const count = view.getUint16(start, little);
  for (let at = start + 2, left = count; left > 0 && at + 12 <= exif.length; at += 12, left -= 1) {
    if (view.getUint16(at, little) !== TAG) continue;
    const value = view.getUint16(at + 8, little);
    const told = view.getUint16(at + 2, little) === SHORT && value >= 1 && value <= 8;
    return told ? (value as Orientation) : 1;
  }
  return 1;
}

/** EXIF data that says the orientation and nothing else. */
export function onlyOrientation(orientation: Orientation): Uint8Array {
  // Byte order, place of the one list, its length, the entry (tag, type, how many, value), and that no list follows.
  return Uint8Array.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[TAG >> 8, TAG & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
}
