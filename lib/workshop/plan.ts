/** A question of the workshop and who in particular should answer it: department names of the plan; empty for everybody. */
export type PlannedQuestion = { readonly question: string; readonly askedOf: readonly string[] };

/** Questions settled one after another within a number of minutes. */
export type Block = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly questions: readonly PlannedQuestion[];
};

/** What a workshop sets out to settle. `on` is the civil date it is planned for; `departments` are offered to whoever joins. */
export type Plan = {
  readonly title: string;
  readonly on: string | null;
  readonly departments: readonly string[];
  readonly blocks: readonly Block[];
};
