import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Run,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReportModel, ReportTheme } from '../../lib/report/model';
import { sheetBlocks } from '../../lib/report/sheet-blocks';
import { xmlText } from '../../lib/report/xml-text';
import { childrenOf, numbering } from './blocks';
import { bookmarkId } from './bookmark';
import { runs } from './runs';
import { settled } from './settled';
import { column, margins, stylesWith } from './styles';
import { watermarkPicture } from './watermark';

/** Paragraphs and table rows of the longest report that is laid out to number its contents; beyond, Word does it, after asking. */
const MOST_LAID_OUT = 1800;

const sizeOf = ({ chapters }: ReportModel) =>
  chapters.reduce(
    (sum, { blocks }) => sum + blocks.reduce((rows, block) => rows + ('rows' in block ? block.rows.length : 1), 0),
    0,
  );

/**
 * The report as a Word document: Word's own headings, a table of contents, header and footer, real tables, so that a
 * lawyer can go on writing in it. Its contents carry page numbers worked out from the layout, so that Word need not ask to
 * update them. Bytes of a .docx file.
 */
export async function reportDocx(model: ReportModel): Promise<Uint8Array> {
  const page = { size: { width: 11_906, height: 16_838 }, margin: margins };
  const places = placesOf(model);
  const mark = model.watermark ? { headers: { default: new Header({ children: [watermark(model.watermark)] }) } } : {};
  const document = new Document({
    title: xmlText(model.title),
    subject: xmlText(model.running),
    creator: xmlText(model.theme?.firm || model.author),
    lastModifiedBy: xmlText(model.author),
    description: xmlText(model.footer.disclaimer),
    styles: stylesWith(model.theme?.accent.replace('#', '').toUpperCase()),
    numbering,
    ...(!model.sheet && sizeOf(model) <= MOST_LAID_OUT ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: model.sheet
      ? [paper(model, { page }, places)]
      : [
          { properties: { page }, ...mark, children: cover(model) },
          {
            properties: { page },
            headers: { default: header(model) },
            footers: { default: footer(model) },
            children: [
              new Paragraph({ style: 'Verdict', children: runs(model.contentsTitle) }),
              new TableOfContents(model.contentsTitle, { hyperlink: true, headingStyleRange: '1-1' }),
              ...model.chapters.flatMap((chapter, place) => [
                new Paragraph({
                  heading: HeadingLevel.HEADING_1,
                  pageBreakBefore: place === 0 || !chapter.follows,
                  children: [new Bookmark({ id: bookmarkId(chapter.id), children: runs(chapter.heading) })],
                }),
                ...chapter.blocks.flatMap((block, index) => childrenOf(block, place * 1000 + index, places)),
              ]),
            ],
          },
        ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), model.date);
}

/** A short paper: no cover and no contents. */
function paper(
  model: ReportModel,
  properties: NonNullable<ISectionOptions['properties']>,
  places: ReadonlySet<string>,
): ISectionOptions {
  return {
    properties,
    headers: { default: header(model) },
    footers: { default: footer(model) },
    children: sheetBlocks(model).flatMap((block, index) => childrenOf(block, index, places)),
  };
}

/** The ids links may lead to: chapters and findings. */
function placesOf({ chapters }: ReportModel): Set<string> {
  return new Set(
    chapters.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.kind === 'finding' ? [block.id] : []))]),
  );
}

function cover(model: ReportModel): Paragraph[] {
  const { theme } = model;
  return [
    ...(model.confidentiality
      ? [new Paragraph({ alignment: AlignmentType.LEFT, children: runs(model.confidentiality, { bold: true }) })]
      : []),
    ...(theme?.logo ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: [logo(theme.logo, 64)] })] : []),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(theme?.firm || model.author, { bold: true }) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(model.title) }),
    new Paragraph({ style: 'Subtle', spacing: { after: 480 }, children: runs(model.subtitle) }),
    ...model.cover.map(
      ({ label, value }) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.LEFT, position: 2600 }],
          indent: { left: 2600, hanging: 2600 },
          children: [...runs(label.replaceAll('\n', ' / '), { color: '857F74' }), new TextRun('\t'), ...runs(value)],
        }),
    ),
    ...(theme?.cover ? [new Paragraph({ spacing: { before: 480 }, children: runs(theme.cover) })] : []),
    ...(model.statusMark
      ? [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { before: 900 },
            children: runs(model.statusMark, { bold: true, color: '9A5B00' }),
          }),
        ]
      : []),
  ];
}

const small = { size: 17, color: '857F74' } as const;

/** Room for a logo in points: on the cover three times as wide as high at most, less in a header. */
const WIDEST = 3.2;

function logo({ type, data, width, height }: NonNullable<ReportTheme['logo']>, high: number): ImageRun {
  const scale = Math.min(high / height, (high * WIDEST) / width);
  return new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(data, 'base64'),
    transformation: { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) },
  });
}

function watermark(text: string): Paragraph {
  return new Paragraph({ children: [new Run({ children: [watermarkPicture(text)] })] });
}

function header({ title, running, watermark: mark, confidentiality, theme }: ReportModel): Header {
  const named = [theme?.firm, running].filter(Boolean).join(' · ');
  return new Header({
    children: [
      ...(confidentiality ? [new Paragraph({ children: runs(confidentiality, { ...small, bold: true, color: '1C1B19' }) })] : []),
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: column }],
        children: [
          ...(theme?.logo ? [logo(theme.logo, 18), new TextRun('  ')] : []),
          ...runs(title, small),
          new TextRun({ text: '\t', ...small }),
          ...runs(named, small),
        ],
      }),
      ...(mark ? [watermark(mark)] : []),
    ],
  });
}

function footer(model: ReportModel): Footer {
  const [before = '', rest = ''] = model.footer.pageOf.split('{page}');
  const [between = '', after = ''] = rest.split('{pages}');
  const words = model.theme?.footer;
  return new Footer({
    children: [
      ...(words ? [new Paragraph({ children: runs(words, small) })] : []),
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: column }],
        children: [
          ...runs(model.footer.disclaimer, small),
          new TextRun({
            ...small,
            children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}
