import { unzipSync } from 'fflate';
import { type EvidenceProblem, type EvidenceType, evidenceTypes } from '../schema/evidence';

type Told = { readonly ok: true; readonly type: EvidenceType } | { readonly ok: false; readonly problem: EvidenceProblem };

const refused = (problem: EvidenceProblem): Told => ({ ok: false, problem });
const is = (type: EvidenceType): Told => ({ ok: true, type });

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ENTRIES_LIMIT = 10_000;
/** How much of a text is looked at for markup. */
const OPENING = 4096;

/**
 * What a file is, told by its bytes; its name only tells a table of text (CSV) from a text. Nothing is unpacked or run.
 * Web pages, SVG, files with macros and everything a browser or an office could execute are refused.
 */
export function evidenceType(bytes: Uint8Array, name: string): Told {
  if (bytes.length === 0) return refused('empty');
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opening = view.subarray(0, 1024).toString('latin1');
  if (opening.startsWith('%PDF-')) return is('application/pdf');
  if (opening.startsWith('\x89PNG\r\n\x1a\n')) return is('image/png');
  if (opening.startsWith('\xff\xd8\xff')) return is('image/jpeg');
  if (/^RIFF[\s\S]{4}WEBP/.test(opening)) return is('image/webp');
  if (/^[\s\S]{4}ftyp(heic|heix|mif1|msf1|avif)/.test(opening)) return refused('heic');
  if (opening.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return refused('old-office');
  if (opening.startsWith('PK\x03\x04')) return officeType(bytes);
  return textType(view, name);
}

function officeType(bytes: Uint8Array): Told {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.size < ENTRIES_LIMIT) names.add(name);
        return false;
      },
    });
  } catch {
    return refused('other-type');
  }
  if (!names.has('[Content_Types].xml')) return refused('other-type');
  if ([...names].some((name) => /vbaProject|activeX\//i.test(name))) return refused('macros');
  if (names.has('word/document.xml')) return is(word);
  return names.has('xl/workbook.xml') ? is(excel) : refused('other-type');
}

/** Text in UTF-8, or in the GB 18030 that Excel writes on a Chinese Windows. */
function textType(view: Buffer, name: string): Told {
  const text = decoded(view, 'utf-8') ?? decoded(view, 'gb18030');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of them, a program has
  if (text === null || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/.test(text)) return refused('other-type');
  const opening = text
    .slice(0, OPENING)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (opening.startsWith('<') || /<(!doctype|html|svg|script|iframe|body)\b/i.test(opening)) return refused('web-page');
  return is(/\.csv$/i.test(name) ? 'text/csv' : 'text/plain');
}

function decoded(view: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(view);
  } catch {
    return null;
  }
}

const NAME_LIMIT = 120;

/**
 * A file's name made safe to store, show and save again: no path, no control or direction-changing characters, at most 120
 * characters, and with an ending of its type. Empty where nothing of it is left.
 */
export function evidenceName(given: string, type: EvidenceType): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_C}\u2028\u2029\ufeff]/gu, '')
    .replace(/[:*?"<>|]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (plain === '') return '';
  const [usual, ...others] = evidenceTypes[type];
  const ending = /\.([^.]+)$/.exec(plain)?.[1]?.toLowerCase() ?? '';
  const fits = [usual, ...others].some((each) => each === ending);
  const stem = fits ? plain.slice(0, -ending.length - 1) : plain;
  const suffix = `.${fits ? ending : usual}`;
  return `${[...stem].slice(0, NAME_LIMIT - suffix.length).join('')}${suffix}`;
}
