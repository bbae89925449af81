import { attachToPdf } from '../../lib/embed/pdf-attach';
import { renderReport } from './render-report';
import { serve } from './serve-worker';

// The entry of the PDF worker thread, bundled to dist/pdf-worker.mjs.
serve(async (model, enclosed) => {
  const pdf = await renderReport(model);
  return enclosed?.data ? attachToPdf(pdf, enclosed.data) : pdf;
});
