import type { PDFDocumentProxy } from 'pdfjs-dist';

/** An area of a page that leads to another, named after the words in it; shares of the page in per cent. */
export type PageLink = {
  readonly to: number;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Placed = { readonly text: string; readonly x: number; readonly y: number };

/** The links within a document that lie on one of its pages, in the order in which they are read. */
export async function linksOf(document: PDFDocumentProxy, page: number): Promise<PageLink[]> {
  const loaded = await document.getPage(page);
  const { width, height } = loaded.getViewport({ scale: 1 });
  const areas = (await loaded.getAnnotations()).filter(({ subtype, dest }) => subtype === 'Link' && typeof dest === 'string');
  if (areas.length === 0) return [];
  const words = (await loaded.getTextContent()).items.flatMap((item): Placed[] =>
    'str' in item ? [{ text: item.str, x: item.transform[4], y: item.transform[5] }] : [],
  );
  const found: PageLink[] = [];
  for (const { dest, rect } of areas) {
    const place = await document.getDestination(dest);
    if (!place) continue;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as number[];
    const inside = words.filter(({ x, y }) => x >= x1 - NEAR && x <= x2 && y >= y1 && y <= y2);
    const name = inside
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    const share = (value: number, whole: number) => (100 * value) / whole;
    found.push({
      ...{ to: (await document.getPageIndex(place[0])) + 1, name },
      ...{ left: share(x1, width), top: share(height - y2, height) },
      ...{ width: share(x2 - x1, width), height: share(y2 - y1, height) },
    });
  }
  return found.sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Words may begin so many points before the area that holds them. */
const NEAR = 2;
