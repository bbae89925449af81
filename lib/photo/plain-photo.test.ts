import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { joined } from './bytes';
import { type Orientation, onlyOrientation, orientationIn } from './orientation';
import { photoTypes, plainPhoto } from './plain-photo';

const SECRET = '北纬31度·PHONE-7';
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const secret = Uint8Array.from(Buffer.from(SECRET));
const u16 = (value: number, little = false) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
const u32 = (value: number, little = false) => (little ? [value & 255, value >> 8, 0, 0] : [0, 0, value >> 8, value & 255]);
const orientation = fc.integer({ min: 1, max: 8 }) as fc.Arbitrary<Orientation>;
const holds = (bytes: Uint8Array, part: Uint8Array) => Buffer.from(bytes).includes(Buffer.from(part));

/** EXIF data as cameras write it, in either order of bytes: the maker, the orientation, and the place behind. */
const exifOf = (turned: Orientation, little: boolean) =>
  joined([
    latin(little ? 'II' : 'MM'),
    Uint8Array.from([...u16(42, little), ...u32(8, little), ...u16(2, little)]),
    Uint8Array.from([...u16(0x010f, little), ...u16(2, little), ...u32(secret.length, little), ...u32(38, little)]),
    Uint8Array.from([...u16(0x0112, little), ...u16(3, little), ...u32(1, little), ...u16(turned, little), 0, 0]),
    Uint8Array.from([0, 0, 0, 0]),
    secret,
  ]);

const segment = (marker: number, content: Uint8Array) =>
  joined([Uint8Array.from([255, marker, ...u16(content.length + 2)]), content]);
/** What is drawn: tables, a frame, a scan with a stuffed 0xff and a restart in it. */
const drawn = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((data) => {
  const entropy = Uint8Array.from([...data].flatMap((byte) => (byte === 255 ? [255, 0] : [byte])));
  const restart = Uint8Array.from([255, 0xd0 + (data.length % 8)]);
  return joined([segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])), entropy, restart, entropy]);
});
const tables = fc
  .tuple(fc.constantFrom(0xdb, 0xc0, 0xc2, 0xc4, 0xdd), fc.uint8Array({ maxLength: 20 }))
  .map(([marker, content]) => segment(marker, content));
const icc = segment(0xe2, latin('ICC_PROFILE\0\x01\x01colours'));
const told = fc.constantFrom(0xe0, 0xe1, 0xe2, 0xe3, 0xed, 0xef, 0xfe).map((marker) => segment(marker, secret));
const jpeg = fc
  .record({
    jfif: fc.boolean(),
    exif: fc.option(fc.tuple(orientation, fc.boolean()), { nil: null }),
    parts: fc.array(fc.oneof(tables, told, fc.constant(icc), drawn), { maxLength: 8 }),
    scan: drawn,
    behind: fc.option(fc.constant(joined([latin('\0ftypmp42'), secret])), { nil: new Uint8Array() }),
  })
  .map(({ jfif, exif, parts, scan, behind }) => {
    const head = jfif ? [segment(0xe0, joined([latin('JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01'), latin('abc')]))] : [];
    const taken = exif ? [segment(0xe1, joined([latin('Exif\0\0'), exifOf(...exif)]))] : [];
    const bytes = [...head, ...taken, ...parts, scan];
    return {
      bytes: joined([latin('\xff\xd8'), ...bytes, latin('\xff\xd9'), behind]),
      turned: exif?.[0] ?? 1,
      picture: [...parts, scan].filter((part) => !holds(part, secret)),
    };
  });

const chunk = (name: string, content: Uint8Array) =>
  joined([Uint8Array.from(u32(content.length)), latin(name), content, Uint8Array.from([1, 2, 3, 4])]);
const riff = (name: string, content: Uint8Array) =>
  joined([latin(name), Uint8Array.from(u32(content.length, true)), content, new Uint8Array(content.length % 2)]);

test('a JPEG keeps every part of its picture in order and which way up it is, and nothing it tells besides', () => {
  fc.assert(
    fc.property(jpeg, ({ bytes, turned, picture }) => {
      const plain = plainPhoto(bytes, 'image/jpeg')?.bytes ?? new Uint8Array();
      expect(holds(plain, secret)).toBe(false);
      expect(holds(plain, joined([...picture, latin('\xff\xd9')]))).toBe(true);
      const exif = Buffer.from(plain).indexOf('Exif\0\0');
      expect(exif === -1 ? 1 : orientationIn(plain.subarray(exif + 6))).toBe(turned);
      expect(plainPhoto(plain, 'image/jpeg')).toEqual({ bytes: plain, removed: false });
    }),
  );
});

test('a PNG shows the same points, which way up it is, and nothing it told besides', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 24, maxLength: 24 }), orientation, fc.boolean(), (points, turned, little) => {
      const png = new PNG({ width: 3, height: 2 });
      png.data = Buffer.from(points);
      const written = Uint8Array.from(PNG.sync.write(png));
      const [head, rest] = [written.subarray(0, 33), written.subarray(33)];
      const says = [chunk('tEXt', secret), chunk('eXIf', exifOf(turned, little)), chunk('caNv', secret)];
      const plain = plainPhoto(joined([head, ...says, rest, secret]), 'image/png')?.bytes ?? new Uint8Array();
      expect(holds(plain, secret)).toBe(false);
      // pngjs checks the sum of every chunk it reads.
      expect([...PNG.sync.read(Buffer.from(plain)).data]).toEqual([...PNG.sync.read(Buffer.from(written)).data]);
      const at = Buffer.from(plain).indexOf('eXIf');
      expect(at === -1 ? 1 : orientationIn(plain.subarray(at + 4))).toBe(turned);
      if (turned === 1) expect(plain).toEqual(written);
    }),
  );
});

test('a WebP keeps its picture, frames included, which way up it is, and says so in its header', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 30 }), orientation, fc.boolean(), (points, turned, moving) => {
      const frame = joined([new Uint8Array(16), riff('VP8L', points), riff('note', secret)]);
      const picture = moving ? riff('ANMF', frame) : riff('VP8 ', points);
      const says = [riff('EXIF', exifOf(turned, true)), riff('XMP ', secret), riff('what', secret)];
      const body = joined([latin('WEBP'), riff('VP8X', Uint8Array.from([0x3c, ...new Uint8Array(9)])), picture, ...says]);
      const bytes = joined([latin('RIFF'), Uint8Array.from(u32(body.length, true)), body, secret]);
      const plain = plainPhoto(bytes, 'image/webp')?.bytes ?? new Uint8Array();
      expect(holds(plain, secret)).toBe(false);
      expect(holds(plain, riff(moving ? 'VP8L' : 'VP8 ', points))).toBe(true);
      expect(new DataView(plain.buffer).getUint32(4, true)).toBe(plain.length - 8);
      expect(plain[20]).toBe(turned === 1 ? 0x30 : 0x38);
      const at = Buffer.from(plain).indexOf('EXIF');
      expect(at === -1 ? 1 : orientationIn(plain.subarray(at + 8))).toBe(turned);
      expect(plainPhoto(plain, 'image/webp')).toEqual({ bytes: plain, removed: false });
    }),
  );
});

test('whatever the bytes, nothing fails; what comes out is clean already, and orientation is one of eight', () => {
  const opening = fc.constantFrom('', '\xff\xd8', '\xff\xd8\xff\xe1\0\x10Exif\0\0MM\0*', '\x89PNG\r\n\x1a\n\0\0\0\x01IHDR');
  const odd = fc.tuple(opening, fc.uint8Array({ maxLength: 60 })).map(([begin, rest]) => joined([latin(begin), rest]));
  const spoilt = fc
    .tuple(jpeg, fc.nat(), fc.nat(255), fc.nat())
    .map(([{ bytes }, at, byte, end]) =>
      bytes.map((each, place) => (place === at % bytes.length ? byte : each)).subarray(0, 2 + (end % bytes.length)),
    );
  fc.assert(
    fc.property(fc.oneof(odd, spoilt), (bytes) => {
      for (const type of photoTypes) {
        const plain = plainPhoto(bytes, type);
        if (plain) expect(plainPhoto(plain.bytes, type)).toEqual({ bytes: plain.bytes, removed: false });
      }
      expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(orientationIn(bytes));
    }),
    { numRuns: 500 },
  );
  for (const turned of [2, 5, 8] as const) expect(orientationIn(onlyOrientation(turned))).toBe(turned);
});
