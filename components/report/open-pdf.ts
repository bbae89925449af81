import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  TextLayer,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

// From our own origin, as the content security policy demands.
GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).toString();

/** Opens a PDF file in a worker, with nothing fetched and nothing executed; width in points and the height over it are those of its first page. */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ document: PDFDocumentProxy; points: number; ratio: number }> {
  const document = await getDocument({ data: bytes.slice(), isEvalSupported: false, useWasm: false, enableXfa: false }).promise;
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { document, points: width, ratio: height / width };
}

/** The words of a page as elements in a container, over their places in its picture; in units of `--total-scale-factor`. */
export function textLayer(page: PDFPageProxy, container: HTMLElement): TextLayer {
  return new TextLayer({ textContentSource: page.streamTextContent(), container, viewport: page.getViewport({ scale: 1 }) });
}
