import type { Text } from './text';

/** A starting point. It suggests and illustrates; it never answers for the user. */
export type Scenario = {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly pitfall: Text;
  readonly knownCase: (Text & { readonly source: Text }) | null;
  /** What usually goes wrong here: the rule that finds it, and how it looks in practice. */
  readonly usualFailures: readonly { readonly rule: string; readonly text: Text }[];
  /** The best-known case of this scene or, where none is known, the one that teaches most about it. */
  readonly closestCase: string;
  readonly suggests: { readonly question: string; readonly option: string };
  readonly examplePurpose: Text;
  readonly examplePlace: Text;
  /** Questions that usually decide the verdict here. */
  readonly decisive: readonly string[];
};

export type ScenarioGroup = { readonly id: string; readonly title: Text };
