import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReportModel } from '../../lib/report/model';
import { sheetBlocks } from '../../lib/report/sheet-blocks';
import { xmlText } from '../../lib/report/xml-text';
import { childrenOf, numbering } from './blocks';
import { bookmarkId } from './bookmark';
import { runs } from './runs';
import { settled } from './settled';
import { column, margins, styles } from './styles';
import { withTableStyle } from './table-styles';

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
  const document = new Document({
    title: xmlText(model.title),
    subject: xmlText(model.running),
    creator: xmlText(model.author),
    lastModifiedBy: xmlText(model.author),
    description: xmlText(model.footer.disclaimer),
    styles,
    numbering,
    ...(!model.sheet && sizeOf(model) <= MOST_LAID_OUT ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: model.sheet
      ? [paper(model, { page }, places)]
      : [
          { properties: { page }, children: cover(model) },
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
  return settled(withTableStyle(new Uint8Array(await Packer.toArrayBuffer(document))), model.date);
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
  return [
    new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(model.author, { bold: true }) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(model.title) }),
    new Paragraph({ style: 'Subtle', spacing: { after: 480 }, children: runs(model.subtitle) }),
    ...model.cover.map(
      ({ label, value }) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.LEFT, position: 2000 }],
          indent: { left: 2000, hanging: 2000 },
          children: [...runs(label, { color: '857F74' }), new TextRun('\t'), ...runs(value)],
        }),
    ),
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

function header(model: ReportModel): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: column }],
        children: [...runs(model.title, small), new TextRun({ text: '\t', ...small }), ...runs(model.running, small)],
      }),
    ],
  });
}

function footer(model: ReportModel): Footer {
  const [before = '', rest = ''] = model.footer.pageOf.split('{page}');
  const [between = '', after = ''] = rest.split('{pages}');
  return new Footer({
    children: [
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
