/** What the list of assessments shows of one, in words. */
export type ListRow = {
  readonly id: string;
  readonly title: string;
  readonly quick: boolean;
  readonly verdict: string;
  readonly tone: string;
  readonly filing: string;
  readonly progress: string;
  readonly updated: string;
  readonly step: string;
  readonly client: string | null;
};
