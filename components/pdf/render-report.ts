import { renderToBuffer } from '@react-pdf/renderer';
import type { ReportModel } from '../../lib/report/model';
import { loadFonts } from './fonts';
import { ReportDocument } from './report-document';
import { tighten } from './tighten';

/**
 * A report as a PDF file, rendered in this thread. The same model gives the same bytes. With NODE_ENV=production the
 * quick build of react-pdf is used.
 */
export async function renderReport(model: ReportModel): Promise<Uint8Array> {
  await loadFonts();
  return tighten(await renderToBuffer(ReportDocument({ model })));
}
