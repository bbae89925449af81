import type { Locale } from '../schema/text';

/** What a colour stands for. A tone never appears without words beside it. */
export type Tone = 'prohibited' | 'high' | 'medium' | 'low' | 'info' | 'unknown' | 'satisfied';

export type Tag = { readonly text: string; readonly tone: Tone };

/** A heading inside a chapter; level 2 under the chapter title, level 3 below it. */
export type HeadingBlock = { readonly kind: 'heading'; readonly level: 2 | 3; readonly number?: string; readonly title: string };

/** A paragraph; `strong` is a short bold opening. A `translation` repeats the paragraph before it in the other language. */
export type ProseBlock = {
  readonly kind: 'prose';
  readonly text: string;
  readonly strong?: string;
  /** `title`, `sign-title` and `sign` belong to short papers. */
  readonly role?: 'verdict' | 'lead' | 'note' | 'translation' | 'title' | 'sign-title' | 'sign';
};

export type FactRow = { readonly label: string; readonly value: string; readonly muted?: boolean };
/** `both` says of this and other blocks that their texts hold two languages, line by line. */
export type FactsBlock = { readonly kind: 'facts'; readonly both?: true; readonly rows: readonly FactRow[] };

export type FindingRow = { readonly label: string; readonly role: 'text' | 'citation'; readonly lines: readonly string[] };
export type FindingBlock = {
  readonly kind: 'finding';
  readonly both?: true;
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Said at the top of a page the finding runs on to. */
  readonly continued: string;
  readonly tag: Tag;
  readonly rows: readonly FindingRow[];
};

/** A table; `weights` share out the width, one per column. An empty header means the columns speak for themselves. */
export type TableBlock = {
  readonly kind: 'table';
  readonly both?: true;
  readonly header: readonly string[];
  readonly weights: readonly number[];
  readonly rows: readonly (readonly string[])[];
};

export type NoticeBlock = {
  readonly kind: 'notice';
  readonly tone: 'note' | 'caution';
  readonly title?: string;
  readonly paragraphs: readonly string[];
};

/** `target` is the id of a finding or chapter the item leads to. */
export type ListItem = { readonly text: string; readonly tag?: Tag; readonly target?: string };
export type ListBlock = { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] };

/** Scores of 0-100 as bands from the worst to the best case. */
export type BandBlock = {
  readonly kind: 'band';
  readonly rows: readonly { readonly label: string; readonly low: number; readonly high: number; readonly text: string }[];
};

/** The overall level as a range over the levels, mildest first; `from` and `to` are positions in it. */
export type RangeBlock = { readonly kind: 'range'; readonly levels: readonly Tag[]; readonly from: number; readonly to: number };

/** A number standing in a cell of a matrix; dashed where it only may stand. */
export type MatrixMark = { readonly text: string; readonly dashed?: true };

/** A matrix whose cells have a level each and hold numbers: columns and rows as labelled. */
export type MatrixBlock = {
  readonly kind: 'matrix';
  readonly title: string;
  readonly columnsTitle: string;
  readonly rowsTitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly level: Tag; readonly marks: readonly MatrixMark[] }[];
  }[];
};

/** A finding that bears on a fact: its severity and number, and the id it stands under. */
export type FlowMark = Tag & { readonly target?: string };

/** One fact of the diagram. Open and partly known facts say which question is open; unasked ones were not put to this case. */
export type FlowFact = {
  readonly label: string;
  readonly text: string;
  readonly state: 'known' | 'partly' | 'open' | 'unasked';
  readonly marks: readonly FlowMark[];
};

/** A box: drawn dashed where all of it is open. */
export type FlowBox = { readonly title: string; readonly open: boolean; readonly facts: readonly FlowFact[] };

/**
 * A stage of the data's way. `into` is the arrow that leads here from the stage before (null at the first); `branches` are
 * the recipients data go to from here.
 */
export type FlowStage = {
  readonly id: string;
  readonly into: { readonly title: string; readonly facts: readonly FlowFact[] } | null;
  readonly box: FlowBox;
  readonly branches: readonly FlowBox[];
};

/** The way of the data from the person to deletion, with place, party and protection on each arrow. */
export type FlowBlock = {
  readonly kind: 'flow';
  readonly title: string;
  /** What kind of diagram this is, where the case is not the usual one; then how to read it. */
  readonly notes: readonly string[];
  readonly stages: readonly FlowStage[];
};

export type BreakBlock = { readonly kind: 'break' };

export type Block =
  | HeadingBlock
  | ProseBlock
  | FactsBlock
  | FindingBlock
  | TableBlock
  | NoticeBlock
  | ListBlock
  | BandBlock
  | RangeBlock
  | MatrixBlock
  | FlowBlock
  | BreakBlock;

/** A chapter. `follows` says it may begin on the page where the one before it ends, `alone` that it always begins a page. */
export type Chapter = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly heading: string;
  readonly follows: boolean;
  readonly alone?: true;
  readonly blocks: readonly Block[];
};

/** How a consultant's reports look: firm, footer and cover in their own words, an accent that can be read on white, a logo. */
export type ReportTheme = {
  readonly firm: string;
  readonly footer: string;
  readonly cover: string;
  /** #rrggbb */
  readonly accent: string;
  readonly logo: {
    readonly type: 'image/png' | 'image/jpeg';
    /** Base64. */
    readonly data: string;
    /** In pixels. */
    readonly width: number;
    readonly height: number;
  } | null;
};

/** A report, ready for any renderer; in both languages `locale` is the leading one. Plain data: it crosses worker and network borders unchanged. */
export type ReportModel = {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Civil date of the document. */
  readonly date: string;
  readonly cover: readonly FactRow[];
  /** Stamped on the cover: a draft, or which version was signed off. */
  readonly statusMark: string | null;
  /** Pale across every page until it is signed off. */
  readonly watermark: string | null;
  /** At the head of every page and on the cover. */
  readonly confidentiality: string | null;
  readonly theme: ReportTheme | null;
  /** Heads the list of signs that the file cannot show, if there are any; they follow the note. */
  readonly unshown?: { readonly title: string; readonly note: string };
  readonly running: string;
  /** `pageOf` holds `{page}` and `{pages}`. */
  readonly footer: { readonly disclaimer: string; readonly pageOf: string };
  readonly contentsTitle: string;
  readonly chapters: readonly Chapter[];
  /** A short paper without cover and contents; `sign` is one page in large type. A chapter without a heading opens it. */
  readonly sheet?: 'plain' | 'sign';
};
