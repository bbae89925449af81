/** Cells of one worksheet that say more than their text: those whose formula gave no result, and cells joined to one. Rows and columns count from 0. */
export type SheetMarks = {
  readonly failed: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly merged: readonly { readonly top: number; readonly bottom: number; readonly column: number }[];
};

const CELL = /<(\w+:)?c(\s[^<>]*[^<>/])>/g;
const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?ref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g;

/**
 * What a worksheet's XML says that its values do not: a formula that was never worked out looks like an empty cell, an error has no
 * value, and of joined cells only the first holds what all of them show.
 */
export function sheetMarks(xml: string): SheetMarks {
  const failed = [...xml.matchAll(CELL)].flatMap(({ 0: tag, 1: prefix = '', 2: attributes = '', index }) => {
    const from = index + tag.length;
    const content = xml.slice(from, xml.indexOf(`</${prefix}c>`, from));
    const text = failure(attributes, content);
    const place = /\sr=["']([A-Z]+)(\d+)["']/.exec(attributes);
    return text !== null && place ? [{ row: Number(place[2]) - 1, column: columnAt(place[1] ?? ''), text }] : [];
  });
  const merged = [...xml.matchAll(MERGE)].map(([, left = '', top, , bottom]) => ({
    top: Number(top) - 1,
    bottom: Number(bottom) - 1,
    column: columnAt(left),
  }));
  return { failed, merged };
}

/** What stands in a cell without a result, its error or its formula; null where it has one. */
function failure(attributes: string, content: string): string | null {
  const kind = /\st=["'](\w+)["']/.exec(attributes)?.[1];
  const value = /<(?:\w+:)?v>([^<]*)</.exec(content)?.[1];
  if (kind === 'e') return value ?? '#N/A';
  const formula = /<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>([^<]*)<)/.exec(content);
  if (!formula || (kind === 'str' ? value !== undefined : value)) return null;
  return `=${formula[1] ?? ''}`;
}

/** The column of letters, from 0: A is 0, AA is 26. */
function columnAt(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
