import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFPageLeaf,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { tightContent, type Widths } from './tight-content';

/** A drawing that several pages share is kept once from this length on, in bytes. */
const WORTH_SHARING = 400;
const FLATE = PDFName.of('FlateDecode');

/**
 * The same file written tightly: pages say with fewer operators what they draw, what several of them draw alike is kept
 * once, and everything that is no stream lies in compressed object streams (PDF 1.5). The same bytes give the same bytes.
 */
export async function tighten(pdf: Uint8Array): Promise<Uint8Array> {
  const speed = Number.POSITIVE_INFINITY;
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: speed });
  const { context } = document;
  const widths = new Map<PDFRef, Widths>();
  const found = context.enumerateIndirectObjects().flatMap(([ref, node]) => (node instanceof PDFPageLeaf ? [{ ref, node }] : []));
  const pages = found.map(({ ref: place, node }) => {
    const resources = node.lookupMaybe(PDFName.of('Resources'), PDFDict);
    const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const widthsOf = new Map<string, Widths>();
    for (const [name, ref] of fonts?.entries() ?? []) {
      if (!(ref instanceof PDFRef)) continue;
      const known = widths.get(ref) ?? glyphWidths(context.lookup(ref, PDFDict));
      widths.set(ref, known);
      widthsOf.set(name.asString(), known);
    }
    const ref = node.get(PDFName.of('Contents'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : null;
    const content = stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : null;
    return { place, node, resources, ref, tight: content === null ? null : tightContent(content, widthsOf) };
  });
  const shared = sharedDrawings(pages.flatMap(({ tight }) => tight?.flatMap((part) => (part.drawing ? [part.text] : [])) ?? []));
  const forms = new Map<string, PDFRef>();
  for (const { place, node, resources, ref, tight } of pages) {
    context.assign(place, brief(node, document));
    if (!tight || !resources || !(ref instanceof PDFRef)) continue;
    const drawings = context.obj({});
    const text = tight.map((part) => {
      if (!part.drawing || !shared.has(part.text)) return part.text;
      const name = PDFName.of(`S${[...shared].indexOf(part.text)}`);
      const form = forms.get(part.text) ?? context.register(formOf(part.text, document));
      forms.set(part.text, form);
      drawings.set(name, form);
      return `q ${name.asString()} Do Q\n`;
    });
    if (drawings.keys().length > 0) resources.set(PDFName.of('XObject'), drawings);
    context.assign(ref, packed(text.join(''), {}, document));
  }
  return document.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: speed, updateFieldAppearances: false });
}

/** A page without what says nothing, as a plain object: pdf-lib leaves objects it knows as pages out of object streams. */
function brief(node: PDFPageLeaf, { context }: PDFDocument): PDFDict {
  const page = PDFDict.withContext(context);
  for (const [name, value] of node.entries()) if (!silent(name, value)) page.set(name, value);
  const resources = node.lookupMaybe(PDFName.of('Resources'), PDFDict);
  for (const [name, value] of resources?.entries() ?? []) if (silent(name, value)) resources?.delete(name);
  return page;
}

/** Whether an entry of a page or its resources is empty, the default, or read by nobody since PDF 1.4. */
function silent(name: PDFName, value: PDFObject): boolean {
  if (name === PDFName.of('ProcSet') || name === PDFName.of('UserUnit')) return true;
  return (value instanceof PDFArray && value.size() === 0) || (value instanceof PDFDict && value.keys().length === 0);
}

function sharedDrawings(drawings: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const drawing of drawings) {
    if (drawing.length < WORTH_SHARING) continue;
    if (seen.has(drawing)) shared.add(drawing);
    seen.add(drawing);
  }
  return shared;
}

function formOf(text: string, document: PDFDocument): PDFRawStream {
  const { width, height } = document.getPage(0).getSize();
  return packed(text, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }, document);
}

function packed(text: string, entries: Record<string, unknown>, { context }: PDFDocument): PDFRawStream {
  const contents = deflateSync(Buffer.from(text, 'latin1'), { level: 9 });
  const dict = context.obj({ ...(entries as Record<string, string>), Filter: FLATE, Length: contents.length });
  return PDFRawStream.of(dict, contents);
}

/** The advance of each glyph in thousandths of the size, by its number. */
function glyphWidths(font: PDFDict): Widths {
  const list = font
    .lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)
    ?.lookupMaybe(0, PDFDict)
    ?.lookupMaybe(PDFName.of('W'), PDFArray);
  return (
    list
      ?.lookupMaybe(1, PDFArray)
      ?.asArray()
      .map((width) => (width instanceof PDFNumber ? width.asNumber() : 0)) ?? []
  );
}
