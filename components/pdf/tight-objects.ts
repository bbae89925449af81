import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

const name = PDFName.of;

/**
 * Rewrites what is no stream with fewer words: places to a hundredth of a point, nothing that is empty or the default, links
 * that name their place themselves, bookmarks that leave the sides of the page where they are. pdf-lib keeps objects it knows
 * as pages out of object streams, so they become plain ones.
 */
export function tightObjects(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const action = object.get(name('A'));
    const place = action instanceof PDFRef ? context.lookup(action, PDFDict).get(name('D')) : undefined;
    if (action instanceof PDFRef && place) {
      object.delete(name('A'));
      object.set(name('Dest'), place);
      context.delete(action);
    }
    const tight = copied(object, context) as PDFDict;
    const target = tight.get(name('Dest'));
    if (target instanceof PDFArray && target.get(1) === name('XYZ')) {
      target.set(2, PDFNull);
      target.set(4, PDFNull);
    }
    context.assign(ref, tight);
  }
}

function copied(object: PDFObject, context: PDFContext): PDFObject {
  if (object instanceof PDFNumber) return PDFNumber.of(Math.round(object.asNumber() * 100) / 100);
  if (object instanceof PDFArray) return context.obj(object.asArray().map((each) => copied(each, context)));
  if (!(object instanceof PDFDict)) return object;
  const copy = PDFDict.withContext(context);
  for (const [key, value] of object.entries()) if (!isSilent(key, value)) copy.set(key, copied(value, context));
  return copy;
}

/** Entries of pages and their resources that need not be there while they are empty. */
const optional: ReadonlySet<PDFName> = new Set(
  ['Annots', 'Font', 'XObject', 'ExtGState', 'Pattern', 'Shading', 'ColorSpace'].map((key) => name(key)),
);

/** Whether an entry is empty, the default, or read by nobody since PDF 1.4. */
function isSilent(key: PDFName, value: PDFObject): boolean {
  if (key === name('ProcSet') || key === name('UserUnit')) return true;
  if (!optional.has(key)) return false;
  return (value instanceof PDFArray && value.size() === 0) || (value instanceof PDFDict && value.keys().length === 0);
}
