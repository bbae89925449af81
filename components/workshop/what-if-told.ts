import type { ShownLevel } from '@/lib/catalog/path-view';
import type { FilingStatus, Level } from '@/lib/schema/result';

type Standing = {
  readonly overall: { readonly floor: Level; readonly ceiling: Level };
  readonly filing: FilingStatus;
};

/** What the server tells of the answers tried out; see `GET …/what-if`. */
export type WhatIfTold = {
  readonly before: Standing;
  readonly after: Standing;
  readonly answers: readonly { readonly question: string; readonly text: string; readonly to: string }[];
  readonly gone: readonly string[];
  readonly settled: readonly string[];
  readonly fresh: readonly string[];
  readonly opened: readonly string[];
  readonly conflicts: readonly string[];
};

/** What the server tells of the fewest changes; see `GET …/paths`. */
export type PathsTold = {
  readonly paths: {
    readonly from: Level;
    readonly reached: readonly ShownLevel[];
    readonly unreached: readonly { readonly levels: readonly Level[]; readonly undecided: boolean }[];
  } | null;
};
