import { strFromU8, unzipSync } from 'fflate';
import { type ContentPart, partHash } from './content-part';

/** Largest part of a Word document that is read for its words, in bytes; all of them together. */
const PART_LIMIT = 40 * 1024 * 1024;
/** Longest heading kept as a label, in characters. */
const LABEL_LIMIT = 60;

const worded = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The words of a Word document, chapter by chapter, without white space and without what programs put in by themselves
 * when they save: page numbers, the same words once more for older programs. Hidden words do not count, so that hiding one
 * changes its chapter. The claims of the archive must have been checked before.
 */
export function docxParts(bytes: Uint8Array): ContentPart[] {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => worded.test(name) && originalSize <= PART_LIMIT });
  const names = Object.keys(parts).sort();
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const chapters = chaptersOf(text('word/document.xml'));
  const around = names
    .filter((name) => name !== 'word/document.xml')
    .map((name) =>
      chaptersOf(text(name))
        .map(({ words }) => words)
        .join(''),
    );
  const running = [...new Set(around.filter((words) => words !== ''))].sort();
  return [
    ...chapters.map(({ heading, words }) => ({ label: [...heading].slice(0, LABEL_LIMIT).join(''), hash: partHash(words) })),
    { label: '', hash: partHash(...running) },
  ];
}

type Chapter = { heading: string; words: string };
type Field = { instruction: string; shows: boolean };

/** The paragraphs of a part, gathered under its first-level headings. */
function chaptersOf(xml: string): Chapter[] {
  const chapters: Chapter[] = [{ heading: '', words: '' }];
  const fields: Field[] = [];
  let paragraph = '';
  let heads = false;
  let hidden = false;
  let versions = { depth: 0, old: 0, choice: '', fallback: '' };
  let inText = 0;
  let inInstruction = 0;
  const say = (words: string) => {
    if (versions.old > 0) versions.fallback += words;
    else paragraph += words;
    if (versions.depth > 0 && versions.old === 0) versions.choice += words;
  };
  for (const [, cdata, closing, name = '', attributes = '', empty, characters] of xml.matchAll(tag)) {
    const said = cdata ?? (characters === undefined ? undefined : decoded(characters));
    if (said !== undefined) {
      const field = fields.at(-1);
      if (inInstruction > 0 && field) field.instruction += said;
      else if (inText > 0 && !hidden && !numberOfPage(fields, said)) say(said);
      continue;
    }
    const step = closing ? -1 : empty ? 0 : 1;
    if (name === 'AlternateContent') {
      versions.depth += step;
      if (versions.depth > 0) continue;
      const { choice, fallback } = versions;
      versions = { depth: 0, old: 0, choice: '', fallback: '' };
      if (squeezed(choice) !== squeezed(fallback)) say(`[${fallback}]`);
    } else if (name === 'Fallback') versions.old += step;
    else if (name === 't') inText += step;
    else if (name === 'instrText') inInstruction += step;
    else if (name === 'r' && !closing) hidden = false;
    else if (name === 'vanish' && !/val="(?:0|false)"/.test(attributes)) hidden = true;
    else if (name === 'sym') say(`[${attributes.replace(/\s+/g, ' ').trim()}]`);
    else if (name === 'textpath') say(decoded(/string="([^"]*)"/.exec(attributes)?.[1] ?? ''));
    else if (name === 'pStyle') heads = /val="Heading1"/.test(attributes);
    else if (name === 'fldSimple' && step !== 0) {
      if (closing) fields.pop();
      else fields.push({ instruction: decoded(attributes), shows: true });
    } else if (name === 'fldChar') {
      const field = fields.at(-1);
      if (attributes.includes('"begin"')) fields.push({ instruction: '', shows: false });
      else if (attributes.includes('"separate"') && field) field.shows = true;
      else if (attributes.includes('"end"')) fields.pop();
    } else if (name === 'p' && closing) {
      if (heads) chapters.push({ heading: paragraph.trim(), words: '' });
      const chapter = chapters.at(-1);
      if (chapter) chapter.words += squeezed(paragraph);
      paragraph = '';
      heads = false;
    }
  }
  return chapters;
}

/** Whether a text is the number that a field for page numbers shows, which every program counts anew. */
function numberOfPage(fields: readonly Field[], said: string): boolean {
  const field = fields.at(-1);
  return field?.shows === true && /\b(?:PAGE|NUMPAGES|PAGEREF)\b/.test(field.instruction) && /^\s*\d+\s*$/.test(said);
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b\ufeff]+/g, '');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code === null) return entities[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
