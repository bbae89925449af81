import type { Locale } from '../schema/text';
import type { Problem } from './problem';
import { envelopeTexts, jsonFaultText } from './problem-texts';
import { visible } from './quote';
import { lineAndColumn, scanJson } from './scan-json';

/** Largest file read as one assessment, and longest line of a batch, in bytes. */
export const FILE_LIMIT = 5 * 1024 * 1024;

/** A text read as JSON, or the problem with line and column. */
export type JsonRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

/** Reads bytes as UTF-8 JSON, with or without a byte order mark. Refuses what is not UTF-8 rather than guess. */
export function readJsonBytes(bytes: Uint8Array, locale: Locale, firstLine = 1): JsonRead {
  const text = decode(bytes);
  if (text === null) return { ok: false, problem: { path: '', message: envelopeTexts['not-utf8'][locale] } };
  return readJson(text, locale, firstLine);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a text as JSON; refuses excessive nesting and keys given twice. `firstLine` numbers its first line in messages. */
export function readJson(source: string, locale: Locale, firstLine = 1): JsonRead {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const fault = scanJson(text);
  if (!fault) return { ok: true, value: JSON.parse(text) };
  const { line, column } = lineAndColumn(text, fault.at);
  const message = jsonFaultText(fault, { line: line + firstLine - 1, column }, text, locale);
  return { ok: false, problem: { path: '', message: fault.key === undefined ? message : `${message} "${visible(fault.key)}"` } };
}
