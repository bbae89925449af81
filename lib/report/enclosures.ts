/** A comparable case in words, with the findings of this report it resembles. */
export type ReportCase = {
  readonly name: string;
  readonly kind: string;
  readonly conduct: string;
  readonly outcome: string;
  readonly when: string;
  readonly number: string | null;
  readonly restedOn: string | null;
  readonly today: string;
  readonly lesson: string;
  readonly source: string;
  readonly unverified: string | null;
  readonly because: string;
};

/** What the coverage annex needs of a row; the full table is a page of the product. */
export type CoverageTable = {
  readonly kind: 'articles' | 'duties';
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    readonly questions: readonly unknown[];
    readonly rules: readonly { readonly id: string }[];
    readonly filing: boolean;
    readonly reason: { readonly text: string } | null;
  }[];
};

/** The table for small handlers in words; null where the operator may certainly not use it. */
export type SmallHandlerTable = {
  readonly status: string;
  readonly unseen: string;
  readonly lists: readonly { readonly title: string; readonly points: readonly string[] }[];
  readonly lead: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly signature: string;
};
