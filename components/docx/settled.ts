import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withTableStyle } from './table-styles';

/**
 * The same Word file with the style of its tables, and with the clock taken out of it: the day of the document stands for the time it was made, and the parts
 * are packed anew with a fixed time, so that the same model gives the same bytes.
 */
export function settled(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core) {
    const dated = strFromU8(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
    parts['docProps/core.xml'] = strToU8(dated);
  }
  const body = parts['word/document.xml'];
  if (body) parts['word/document.xml'] = strToU8(renumbered(strFromU8(body)));
  const styles = parts['word/styles.xml'];
  if (styles) parts['word/styles.xml'] = strToU8(withTableStyle(strFromU8(styles)));
  return zipSync(parts, { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

/** Anchors and bookmarks, which the writer counts through the life of the process, counted from one. */
function renumbered(xml: string): string {
  const anchors = new Map<string, number>();
  const marks = new Map<string, number>();
  const place = (numbers: Map<string, number>, old: string) => {
    if (!numbers.has(old)) numbers.set(old, numbers.size + 1);
    return numbers.get(old);
  };
  return xml
    .replaceAll(/_Toc\d+/g, (anchor) => `_Toc${place(anchors, anchor)}`)
    .replaceAll(
      /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${place(marks, id)}"`,
    );
}
