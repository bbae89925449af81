import { inflateSync } from 'node:zlib';
import { type LogoProblem, themeLimits } from '../schema/report-theme';

export type Logo = { readonly type: 'image/png' | 'image/jpeg'; readonly width: number; readonly height: number };
export type ReadLogo = { readonly ok: true; readonly logo: Logo } | { readonly ok: false; readonly problem: LogoProblem };

const refused = (problem: LogoProblem): ReadLogo => ({ ok: false, problem });

/**
 * What a file offered as a logo is, told by its bytes alone, never by its name. Only PNG and JPEG pass, whole and of a size
 * that a report can hold: a PNG is unpacked to see that it can be drawn, a JPEG walked through to its end. Nothing is executed.
 */
export function readLogo(bytes: Uint8Array): ReadLogo {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > themeLimits.logoBytes) return refused('too-large');
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(view, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return readPng(view);
  if (startsWith(view, 0xff, 0xd8, 0xff)) return readJpeg(view);
  const opening = view.subarray(0, 1024).toString('latin1');
  if (/<svg[\s>]|<!doctype svg/i.test(opening)) return refused('svg');
  if (/^(GIF8|BM|II\*|MM|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(avif|heic|mif1))/.test(opening)) return refused('other-image');
  return refused('not-an-image');
}

function startsWith(view: Buffer, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => view[index] === byte);
}

function tooBig(width: number, height: number): boolean {
  const { logoSide, logoPixels } = themeLimits;
  return width > logoSide || height > logoSide || width * height > logoPixels;
}

/** Channels a pixel has, by the colour type of PNG. */
const pngChannels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function readPng(view: Buffer): ReadLogo {
  const data: Buffer[] = [];
  let palette = false;
  let at = 8;
  for (let name = ''; name !== 'IEND'; ) {
    if (at + 12 > view.length) return refused('broken');
    const length = view.readUInt32BE(at);
    name = view.toString('latin1', at + 4, at + 8);
    if (at === 8 && (name !== 'IHDR' || length !== 13)) return refused('broken');
    if (at + 12 + length > view.length) return refused('broken');
    if (name === 'IDAT') data.push(view.subarray(at + 8, at + 8 + length));
    if (name === 'PLTE') palette = true;
    at += 12 + length;
  }
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const [depth = 0, colour = 0, , , interlaced = 0] = view.subarray(24, 29);
  const channels = pngChannels[colour];
  if (width === 0 || height === 0 || !channels || (colour === 3 && !palette)) return refused('broken');
  if (tooBig(width, height)) return refused('too-many-pixels');
  if (interlaced !== 0 || depth > 8) return refused('unusual');
  const size = height * (1 + Math.ceil((width * channels * depth) / 8));
  try {
    const rows = inflateSync(Buffer.concat(data), { maxOutputLength: size + 1 });
    if (rows.length !== size) return refused('broken');
  } catch {
    return refused('broken');
  }
  return { ok: true, logo: { type: 'image/png', width, height } };
}

/** Markers of JPEG that begin a frame of a kind every reader knows: baseline, extended, progressive. */
const frames = [0xc0, 0xc1, 0xc2];
const START_OF_SCAN = 0xda;

function readJpeg(view: Buffer): ReadLogo {
  let size: { width: number; height: number; channels: number; depth: number } | null = null;
  for (let at = 2; ; ) {
    if (at + 4 > view.length || view[at] !== 0xff) return refused('broken');
    const marker = view[at + 1] ?? 0;
    const length = view.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > view.length) return refused('broken');
    if (marker === START_OF_SCAN) break;
    if (frames.includes(marker)) {
      if (length < 8) return refused('broken');
      size = {
        depth: view[at + 4] ?? 0,
        height: view.readUInt16BE(at + 5),
        width: view.readUInt16BE(at + 7),
        channels: view[at + 9] ?? 0,
      };
    } else if (marker > 0xc2 && marker < 0xd0 && ![0xc4, 0xc8, 0xcc].includes(marker)) return refused('unusual');
    at += 2 + length;
  }
  if (!size || size.width === 0 || size.height === 0 || view.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return refused('broken');
  if (tooBig(size.width, size.height)) return refused('too-many-pixels');
  if (size.depth !== 8 || ![1, 3].includes(size.channels)) return refused('unusual');
  return { ok: true, logo: { type: 'image/jpeg', width: size.width, height: size.height } };
}
