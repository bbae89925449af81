import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib';
import { ATTACHMENT_NAME } from './limits';

/**
 * A PDF with an assessment attached as its source data (PDF 2.0, 14.13: associated file). The bytes given stay as they are
 * and the attachment follows them, so the layout is untouched; the same input gives the same bytes.
 */
export async function attachToPdf(pdf: Uint8Array, data: string): Promise<Uint8Array> {
  const speed = Number.POSITIVE_INFINITY;
  const document = await PDFDocument.load(pdf, { updateMetadata: false, forIncrementalUpdate: true, parseSpeed: speed });
  await document.attach(new TextEncoder().encode(data), ATTACHMENT_NAME, {
    mimeType: 'application/json',
    description: 'MianJian assessment 面鉴评估数据',
    afRelationship: AFRelationship.Source,
  });
  return document.save({ useObjectStreams: false, addDefaultPage: false, objectsPerTick: speed, updateFieldAppearances: false });
}
