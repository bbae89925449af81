import PDFDocument from 'pdfkit';
import type { ReportModel } from '../../lib/report/model';
import { drawCover } from './cover';
import { hasGlyph, loadFonts } from './fonts';
import { drawConfidentiality, drawFurniture } from './page-furniture';
import { createPen } from './pen';
import { printable } from './printable';
import { type ReportPages, reportPages } from './report-pages';
import { page } from './theme';
import type { Unit } from './unit';
import { createWatermark } from './watermark';

type Doc = InstanceType<typeof PDFDocument>;
type OutlineItem = { readonly addItem: (title: string, options: object) => OutlineItem };

/** A report as a PDF file, rendered in this thread. The same model gives the same bytes. */
export async function renderReport(model: ReportModel): Promise<Uint8Array> {
  loadFonts();
  const doc = openDocument(model);
  const chunks: Uint8Array[] = [];
  const finished = new Promise((resolve, reject) => {
    doc
      .on('data', (chunk: Uint8Array) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject);
  });
  draw(doc, model, reportPages(model));
  doc.end();
  await finished;
  return new Uint8Array(Buffer.concat(chunks));
}

function openDocument(model: ReportModel): Doc {
  const plain = (text: string) => printable(text, hasGlyph).replaceAll('\n', ' ');
  const created = new Date(`${model.date}T00:00:00Z`);
  const author = plain(model.theme?.firm.trim() || model.author);
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    lang: model.locale === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: {
      Title: plain(model.title),
      Author: author,
      Subject: plain(model.running),
      Creator: model.author,
      Producer: model.author,
      CreationDate: created,
      ModDate: created,
    },
  });
}

function draw(doc: Doc, model: ReportModel, { pages, starts, headings, first }: ReportPages): void {
  const pen = createPen(doc, accentOf(model));
  const watermark = model.watermark ? createWatermark(doc, model.watermark) : () => {};
  const count = pages.length + first - 1;
  const outline = outlineOf(doc);
  doc.addPage();
  watermark();
  drawConfidentiality(pen, model);
  drawCover(pen, model);
  pages.forEach((units, index) => {
    doc.addPage();
    watermark();
    doc.markContent('Artifact', { type: 'Pagination' });
    drawFurniture(pen, model, { heading: headings[index] ?? '', number: index + first, count });
    doc.endMarkedContent();
    let y: number = page.top;
    for (const unit of units) {
      y += unit.space ?? 0;
      if (unit.anchor) outline(unit.anchor, y);
      unit.draw(pen, page.side, y, starts);
      y += unit.height;
    }
  });
}

/** Makes places that links lead to and bookmarks of them, findings below their chapter. */
function outlineOf(doc: Doc): (anchor: NonNullable<Unit['anchor']>, y: number) => void {
  const root = doc.outline as unknown as OutlineItem;
  let chapter = root;
  return ({ id, title, level }, y) => {
    const top = Math.max(0, y - 8);
    doc.addNamedDestination(id, 'XYZ', 0, top, null as never);
    const options = { fit: false, left: page.width, top, expanded: level === 1 };
    const item = (level === 1 ? root : chapter).addItem(printable(title, hasGlyph), options);
    if (level === 1) chapter = item;
  };
}

function accentOf({ theme }: ReportModel): string | undefined {
  return theme && /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent : undefined;
}
