import { closing, isSpace, isWide, opening } from './characters';

/** Longest cluster kept together only for style (a number with its unit), in characters. */
const LONGEST_PHRASE = 18;
/** A Latin token longer than this may break after its separators, as web addresses do. */
const SHORTEST_ADDRESS = 24;
const LONGEST_TOKEN = 200;
const separator = /[/?&=_.]/;

/** What stays together for the reader's sake: 第二十六条第一款, 2026年11月22日, 10万人, 30个工作日, 512 MB, 3.5%, art. 12(1) ✓. */
const phrase =
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?|第[一二三四五六七八九十百千零〇\d]+[条章节步页题号款项](?:之[一二三四五六七八九十])?(?:第[（(]?[一二三四五六七八九十\d]+[）)]?[款项目]){0,2}|\d[\d,.]*\x20(?:[KMGT]?B|[cmk]?m|px|ms|s|min|h|k?g|%)(?![A-Za-z])|(?<![A-Za-z])(?:[Aa]rts?\.|[Aa]rticles?|[Cc]lauses?|[Aa]nnex|[Ii]tems?)\x20[\dA-Z(][\w.()]{0,7}(?:\x20✓)?|(?:\d[\d,.]*|[一二三四五六七八九十百千零〇]{1,4})(?:[万亿千百]?(?:个?(?:工作日|自然日|月|小时)|[年月日天人元台个项条款岁次张题])|[万亿])/gu;

/** Where a reference such as 第十五条第一款 may be broken when keeping it whole would leave a hole in the line. */
const inReference = /(?<=^第[^第]+)(?=第)|(?<=第[^第]+第[^第]+)(?=第)/g;

/** A piece of text no line should break inside, with the spaces after it; `soft` are offsets where it may in need. */
export type Cluster = { readonly start: number; readonly end: number; readonly soft?: readonly number[] };

/** Cuts one paragraph into clusters. Together they are the paragraph, character for character. */
export function clusters(paragraph: string): Cluster[] {
  const breaks = wordBreaks(paragraph);
  const soft: number[] = [];
  for (const match of paragraph.matchAll(phrase)) {
    if (match[0].length > LONGEST_PHRASE) continue;
    for (let at = match.index + 1; at < match.index + match[0].length; at += 1) breaks.delete(at);
    if (match[0].startsWith('第')) for (const { index } of match[0].matchAll(inReference)) soft.push(match.index + index);
  }
  const bounds = [...breaks, paragraph.length];
  const pieces: Cluster[] = [];
  let start = 0;
  for (const end of bounds) {
    const inside = soft.length > 0 ? soft.filter((at) => start < at && at < end) : soft;
    if (end > start) pieces.push(inside.length > 0 ? { start, end, soft: inside } : { start, end });
    start = end;
  }
  return pieces;
}

/** Where a line may end by the prohibition rules, as offsets in ascending order. */
function wordBreaks(paragraph: string): Set<number> {
  const breaks = new Set<number>();
  let before = '';
  let beforeAt = 0;
  let at = 0;
  for (const char of paragraph) {
    const previous = at === 0 ? '' : paragraph.slice(beforeAt, at);
    if (previous !== '' && mayBreak(paragraph, before, previous, char, at)) breaks.add(at);
    beforeAt = at;
    at += char.length;
    if (!isSpace(char)) before = char;
  }
  return breaks;
}

/** `solid` is the last character that is no space; `previous` the last of all; the line would go on with `char`. */
function mayBreak(text: string, solid: string, previous: string, char: string, at: number): boolean {
  if (isSpace(char) || closing.has(char) || opening.has(solid) || isMark(char)) return false;
  if (isSpace(previous)) return solid !== '';
  if (isApostrophe(text, previous, at - 1) || isApostrophe(text, char, at)) return false;
  if (isWide(char) || isWide(previous)) return true;
  if (opening.has(char)) return false;
  return separator.test(previous) && !separator.test(char) && insideAddress(text, at);
}

function isMark(char: string): boolean {
  return /\p{M}/u.test(char);
}

/** A ’ between letters belongs to the word. */
function isApostrophe(text: string, char: string, at: number): boolean {
  return char === '\u2019' && /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? '');
}

/** Whether the Latin token around the offset is long and has the separators of an address. */
function insideAddress(text: string, at: number): boolean {
  const before = /[^\s\u3000-\u9fff\uff00-\uffef]*$/.exec(text.slice(Math.max(0, at - LONGEST_TOKEN), at))?.[0] ?? '';
  const after = /^[^\s\u3000-\u9fff\uff00-\uffef]*/.exec(text.slice(at, at + LONGEST_TOKEN))?.[0] ?? '';
  return before.length + after.length > SHORTEST_ADDRESS && /[/=&_]/.test(before + after);
}
