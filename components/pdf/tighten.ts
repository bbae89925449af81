import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFPageLeaf, PDFRawStream, PDFRef, PDFStreamWriter } from '@cantoo/pdf-lib';
import { type Face, orderFont } from './ordered-font';
import { renumbered, tightContent } from './tight-content';
import { tightObjects } from './tight-objects';

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
  const known = new Map<PDFRef, Face>();
  const pages = context.enumerateIndirectObjects().flatMap(([, node]) => {
    if (!(node instanceof PDFPageLeaf)) return [];
    const resources = node.lookupMaybe(PDFName.of('Resources'), PDFDict);
    const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const faces = new Map<string, Face>();
    for (const [name, ref] of fonts?.entries() ?? []) {
      if (!(ref instanceof PDFRef)) continue;
      const face = known.get(ref) ?? orderFont(context.lookup(ref, PDFDict));
      known.set(ref, face);
      faces.set(name.asString(), face);
    }
    const ref = node.get(PDFName.of('Contents'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : null;
    const content = stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : null;
    if (content === null || !resources || !(ref instanceof PDFRef)) return [];
    return [{ resources, ref, tight: tightContent(content, faces) ?? [{ text: renumbered(content, faces), drawing: false }] }];
  });
  const shared = sharedDrawings(pages.flatMap(({ tight }) => tight.flatMap((part) => (part.drawing ? [part.text] : []))));
  const forms = new Map<string, PDFRef>();
  for (const { resources, ref, tight } of pages) {
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
  tightObjects(context);
  return PDFStreamWriter.forContext(context, speed, true, speed).serializeToBuffer();
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
