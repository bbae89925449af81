import { renderToBuffer } from '@react-pdf/renderer';
import type { ReportModel } from '../../lib/report/model';
import { loadFonts } from './fonts';
import { ReportDocument } from './report-document';

/** A report as a PDF file, rendered in this thread. The same model gives the same bytes. Set NODE_ENV=production. */
export async function renderReport(model: ReportModel): Promise<Uint8Array> {
  await loadFonts();
  const buffer = await renderToBuffer(ReportDocument({ model }));
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
