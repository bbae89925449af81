import type { Level } from '../schema/result';

/** Stands where no deadline runs, so that such assessments come last when sorted by it. */
export const NO_DAY = '9999-12-31';

/** Longest text a list sorts and searches by, in characters. */
const LONGEST = 300;

/** What a list groups verdicts into, mildest first; `review`: nothing certain, but it may be worse than low. */
export const verdictGroups = ['low', 'review', 'medium', 'high', 'stop'] as const;
export type VerdictGroup = (typeof verdictGroups)[number];

/** The place of a verdict range among the groups, from 0: its certain part decides, and an open one above low is `review`. */
export function verdictRank(floor: Level, ceiling: Level): number {
  return verdictGroups.indexOf(floor === 'low' && ceiling !== 'low' ? 'review' : floor);
}

/** A text as search compares it: width and case of letters do not matter, nor how much space stands between words. */
export function searchable(text: string): string {
  return [...text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('');
}

/** What a list sorts and searches an assessment by: its title, else what its answers call it; searched in both. */
export function listedNames(title: string, called: string): { readonly sort_title: string; readonly search_text: string } {
  return { sort_title: searchable(title || called), search_text: searchable(`${title} ${called}`) };
}

/** The pairs of neighbouring characters in a searchable text, each once: what finds a word inside a text without reading all texts. */
export function wordPieces(text: string): readonly string[] {
  const pieces = new Set<string>();
  for (const word of text.split(' ')) {
    const characters = [...word];
    for (let index = 1; index < characters.length; index += 1) pieces.add(`${characters[index - 1]}${characters[index]}`);
  }
  return [...pieces];
}
