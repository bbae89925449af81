import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { themeLimits } from '../schema/report-theme';
import { readLogo } from './read-logo';

const chunk = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
};
const header = (width: number, height: number, rest: readonly number[] = [8, 2, 0, 0, 0]) => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width);
  data.writeUInt32BE(height, 4);
  data.set(rest, 8);
  return chunk('IHDR', data);
};
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngOf = (...chunks: Buffer[]) => Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))]);
const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));
const segment = (marker: number, ...data: number[]) => Buffer.from([0xff, marker, 0, data.length + 2, ...data]);
const jpeg = (width: number, height: number, { channels = 3, frame = 0xc0 } = {}) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ...Buffer.from('JFIF\0\x01\x01')),
    segment(frame, 8, height >> 8, height & 255, width >> 8, width & 255, channels, ...Array(channels * 3).fill(1)),
    segment(0xda, channels, 0, 0),
    Buffer.from([1, 2, 3, 0xff, 0xd9]),
  ]);
const problemOf = (bytes: Uint8Array) => {
  const read = readLogo(bytes);
  return read.ok ? null : read.problem;
};

describe('a file offered as a logo', () => {
  it('passes as PNG or JPEG with its size in pixels', () => {
    expect(readLogo(png(300, 100))).toEqual({ ok: true, logo: { type: 'image/png', width: 300, height: 100 } });
    expect(readLogo(jpeg(640, 480))).toEqual({ ok: true, logo: { type: 'image/jpeg', width: 640, height: 480 } });
    expect(readLogo(jpeg(640, 480, { frame: 0xc2 })).ok).toBe(true);
  });

  it('is told by its bytes: a script in an SVG, other kinds of image and no image are each named', () => {
    const named = (text: string) => problemOf(Buffer.from(text, 'latin1'));
    expect(named('')).toBe('empty');
    expect(named('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')).toBe('svg');
    expect(named('<?xml version="1.0"?>\n<!-- x -->\n<svg onload="alert(1)">')).toBe('svg');
    for (const other of ['GIF89a...', 'BM......', 'RIFF\x01\x02\x03\x04WEBPVP8 ']) expect(named(other)).toBe('other-image');
    for (const none of ['hello', '%PDF-1.7', 'PK\x03\x04', '<html><script>alert(1)</script>'])
      expect(named(none)).toBe('not-an-image');
  });

  it('is refused when it is too large, in bytes or unpacked', () => {
    expect(problemOf(Buffer.concat([png(10, 10), Buffer.alloc(themeLimits.logoBytes)]))).toBe('too-large');
    expect(problemOf(pngOf(header(100_000, 100_000), chunk('IDAT', deflateSync(Buffer.alloc(10)))))).toBe('too-many-pixels');
    expect(problemOf(jpeg(themeLimits.logoSide + 1, 10))).toBe('too-many-pixels');
    const bomb = chunk('IDAT', deflateSync(Buffer.alloc(50_000_000)));
    expect(problemOf(pngOf(header(10, 10), bomb))).toBe('broken');
  });

  it('is refused when a PDF cannot hold it as it is', () => {
    const rows = chunk('IDAT', deflateSync(Buffer.alloc(70)));
    expect(problemOf(pngOf(header(1, 1, [16, 2, 0, 0, 0]), rows))).toBe('unusual');
    expect(problemOf(pngOf(header(1, 1, [8, 2, 0, 0, 1]), rows))).toBe('unusual');
    expect(problemOf(jpeg(10, 10, { channels: 4 }))).toBe('unusual');
  });

  it('is broken when cut off anywhere, and nothing whatever makes the reader throw', () => {
    for (const whole of [png(30, 20), jpeg(30, 20)]) {
      fc.assert(
        fc.property(fc.integer({ min: 8, max: whole.length - 2 }), (end) => {
          expect(problemOf(whole.subarray(0, end))).toBe('broken');
        }),
      );
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length - 1), (noise, at) => {
          const spoiled = Buffer.from(whole);
          spoiled.set(noise.subarray(0, whole.length - at), at);
          expect(readLogo(spoiled).ok).toBeTypeOf('boolean');
        }),
      );
    }
    fc.assert(fc.property(fc.uint8Array(), (noise) => !readLogo(noise).ok));
  });
});
