import { serve } from '../pdf/serve-worker';
import { reportDocx } from './report-docx';

// The entry of the DOCX worker thread, bundled to dist/docx-worker.mjs.
serve(reportDocx);
