/** An assignment as its assessment's page shows it. */
export type ShownAssignment = {
  readonly id: string;
  /** The account asked; null where it is a personal link. */
  readonly member: string | null;
  readonly name: string;
  /** Steps and questions in words; empty for everything. */
  readonly what: readonly string[];
  /** Of the questions meant that are put now. */
  readonly answered: number;
  readonly total: number;
  readonly due: string | null;
  readonly dueWords: string | null;
  readonly overdue: boolean;
  readonly note: string;
  readonly by: string;
  readonly link: {
    readonly statedName: string | null;
    readonly until: string;
    readonly over: boolean;
    readonly opens: number;
    readonly lastUsed: string | null;
  } | null;
};
