import { renderReport } from './render-report';
import { serve } from './serve-worker';

// The entry of the PDF worker thread, bundled to dist/pdf-worker.mjs.
serve(renderReport);
