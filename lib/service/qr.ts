import { encode } from 'uqr';

/** Blank modules around the code, as cameras need them. */
const QUIET = 3;

/** A QR code as one SVG path. It begins with a move to its own size, so that whoever draws it knows the box. */
export function qrPath(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return [`M${size} ${size}`, ...squares].join('');
}
