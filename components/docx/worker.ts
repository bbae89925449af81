import { attachToDocx } from '../../lib/embed/docx-attach';
import { serve } from '../pdf/serve-worker';
import { reportDocx } from './report-docx';

// The entry of the DOCX worker thread, bundled to dist/docx-worker.mjs.
serve(async (model, enclosed) => {
  const docx = await reportDocx(model);
  return enclosed ? attachToDocx(docx, enclosed.data, enclosed.issuedAt) : docx;
});
