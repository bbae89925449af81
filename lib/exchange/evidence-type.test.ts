import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { evidenceTypes } from '../schema/evidence';
import { evidenceName, evidenceType } from './evidence-type';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])));
const told = (content: Uint8Array, name = 'file') => {
  const type = evidenceType(content, name);
  return type.ok ? type.type : type.problem;
};

test('a file is what its bytes say, whatever it is called', () => {
  expect(told(bytes('%PDF-1.7\n'), 'photo.exe')).toBe('application/pdf');
  expect(told(bytes('\x89PNG\r\n\x1a\n', 'latin1'), 'a.pdf')).toBe('image/png');
  expect(told(bytes('\xff\xd8\xff\xe0', 'latin1'))).toBe('image/jpeg');
  expect(told(bytes('RIFF1234WEBPVP8 ', 'latin1'))).toBe('image/webp');
  expect(told(zip('[Content_Types].xml', 'word/document.xml'))).toContain('wordprocessingml');
  expect(told(zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.docx')).toContain('spreadsheetml');
  expect(told(bytes('姓名,日期\n张三,2026-01-01'), '名单.csv')).toBe('text/csv');
  expect(told(bytes('会议纪要'), 'a.bat')).toBe('text/plain');
  expect(told(new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x31]), '导出.CSV')).toBe('text/csv');
});

test('what a browser or an office would run is refused, under any name', () => {
  for (const page of ['<html>', '\ufeff  <svg xmlns="x">', '<?xml version="1.0"?>', 'text <script>alert(1)</script>', '<!-- -->'])
    expect(told(bytes(page), 'a.txt')).toBe('web-page');
  expect(told(zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'))).toBe('macros');
  expect(told(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'a.xls')).toBe('old-office');
  expect(told(bytes('MZ\x90\x00\x03\x00', 'latin1'), 'a.pdf')).toBe('other-type');
  expect(told(bytes('\x7fELF\x02\x01\x01\x00', 'latin1'), 'a.txt')).toBe('other-type');
  expect(told(zip('a.txt'), 'a.docx')).toBe('other-type');
  expect(told(bytes('PK\x03\x04 cut off', 'latin1'), 'a.docx')).toBe('other-type');
  expect(told(bytes('\x00\x00\x00\x18ftypheic', 'latin1'), 'a.jpg')).toBe('heic');
  expect(told(new Uint8Array(), 'a.pdf')).toBe('empty');
});

test('a name keeps its words and gets an ending of its type', () => {
  expect(evidenceName('C:\\Users\\张三\\告知书 (2).PDF', 'application/pdf')).toBe('告知书 (2).pdf');
  expect(evidenceName('../../etc/passwd', 'text/plain')).toBe('passwd.txt');
  expect(evidenceName('photo.exe', 'image/jpeg')).toBe('photo.exe.jpg');
  expect(evidenceName('照片.jpeg', 'image/jpeg')).toBe('照片.jpeg');
  expect(evidenceName('a\u202efdp.txt', 'text/plain')).toBe('afdp.txt');
  expect(evidenceName(' . ', 'text/plain')).toBe('');
});

test('no name holds a path, a control character or more than 120 characters', () => {
  const types = Object.keys(evidenceTypes) as (keyof typeof evidenceTypes)[];
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...types), (given, type) => {
      const name = evidenceName(given, type);
      if (name === '') return;
      expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_C}\\/:*?"<>|]/u);
      expect([...name].length).toBeLessThanOrEqual(120);
      expect(evidenceTypes[type].some((ending) => name.endsWith(`.${ending}`))).toBe(true);
    }),
  );
});
