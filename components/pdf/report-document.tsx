import { Canvas, Document, Image, Link, Page, View } from '@react-pdf/renderer';
import type { ReportModel } from '../../lib/report/model';
import { bookmarks } from './bookmarks';
import { drawCover } from './cover';
import { drawnAs } from './fonts';
import { drawConfidentiality, drawFurniture } from './page-furniture';
import { createPen, type Drawing, type Painter, type Pen } from './pen';
import { printable } from './printable';
import { reportPages } from './report-pages';
import { page } from './theme';
import type { Unit } from './unit';
import { watermark } from './watermark';

type Anchor = { readonly unit: Unit; readonly top: number };
type Sheet = Drawing & { readonly anchors: readonly Anchor[] };

/**
 * The whole report. Lines and pages are decided before React sees them: each page is one canvas with what was drawn on
 * it, and the links, pictures, bookmarks and places that react-pdf has elements for.
 */
export function ReportDocument({ model }: { readonly model: ReportModel }) {
  const { pages, starts, headings, first } = reportPages(model);
  const accent = accentOf(model);
  const count = pages.length + first - 1;
  const plain = (text: string) => printable(text, drawnAs).replaceAll('\n', ' ');
  const created = new Date(`${model.date}T00:00:00Z`);
  const mark = model.watermark ? watermark(model.watermark) : null;
  const cover = () =>
    sheet(accent, mark, (pen) => {
      drawConfidentiality(pen, model);
      drawCover(pen, model);
      return [];
    });
  const sheets = pages.map((units, index) =>
    sheet(accent, mark, (pen) => {
      drawFurniture(pen, model, { heading: headings[index] ?? '', number: index + first, count });
      let y: number = page.top;
      return units.flatMap((unit) => {
        const top = y + (unit.space ?? 0);
        unit.draw(pen, page.side, top, starts);
        y = top + unit.height;
        return unit.anchor ? [{ unit, top }] : [];
      });
    }),
  );
  const outline = bookmarks(pages.flat());
  return (
    <Document
      title={plain(model.title)}
      author={plain(model.theme?.firm.trim() || model.author)}
      subject={plain(model.running)}
      creator={model.author}
      producer={model.author}
      language={model.locale === 'zh' ? 'zh-CN' : 'en'}
      creationDate={created}
      modificationDate={created}
      pageMode="useOutlines"
    >
      {[...(model.sheet ? [] : [cover()]), ...sheets].map(({ strokes, links, pictures, anchors }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pages of a report are fixed and nameless
        <Page key={index} size="A4" wrap={false}>
          <Canvas
            style={{ width: page.width, height: page.height }}
            paint={(painter) => {
              for (const stroke of strokes) stroke(painter);
              return null;
            }}
          />
          {pictures.map(({ source, x, y, width, height }) => (
            <Image
              key={source}
              src={source}
              style={{ ...placed(x, y, width, height), objectFit: 'contain', objectPosition: '0 50%' }}
            />
          ))}
          {links.map(({ target, x, y, width, height }) => (
            <Link key={`${target} ${y}`} src={`#${target}`} style={placed(x, y, width, height)} />
          ))}
          {anchors.map(({ unit, top }) => (
            <View key={unit.anchor?.id} style={placed(0, Math.max(0, top - 8), 1, 1)} {...(outline.get(unit) ?? {})} />
          ))}
        </Page>
      ))}
    </Document>
  );
}

function sheet(
  accent: string | undefined,
  mark: ((painter: Painter) => void) | null,
  draw: (pen: Pen) => readonly Anchor[],
): Sheet {
  const drawing: Drawing = { strokes: mark ? [mark] : [], links: [], pictures: [] };
  return { ...drawing, anchors: draw(createPen(drawing, accent)) };
}

function placed(left: number, top: number, width: number, height: number) {
  return { position: 'absolute', left, top, width, height } as const;
}

function accentOf({ theme }: ReportModel): string | undefined {
  return theme && /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent : undefined;
}
