import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

// From our own origin, as the content security policy demands.
GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).toString();

/** Opens a PDF file in a worker, with nothing fetched and nothing executed; `ratio` is the height of its first page over the width. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<{ document: PDFDocumentProxy; ratio: number }> {
  const document = await getDocument({ data: bytes.slice(), isEvalSupported: false, useWasm: false, enableXfa: false }).promise;
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { document, ratio: height / width };
}
