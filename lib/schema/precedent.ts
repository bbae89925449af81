import type { Provision } from './provision';
import type { Text } from './text';

export type PrecedentKind = 'civil' | 'criminal' | 'procuratorate' | 'penalty' | 'campaign' | 'exposure' | 'foreign';

/** A decided case, a penalty or a public affair about faces, in our own words. It teaches; it never predicts an amount. */
export type Precedent = {
  readonly id: string;
  readonly kind: PrecedentKind;
  readonly name: Text;
  readonly conduct: Text;
  readonly outcome: Text;
  /** As exact as it is known: YYYY-MM-DD, YYYY-MM or YYYY, and what happened then. */
  readonly on: string;
  readonly onMeans: 'decided' | 'published' | 'reported' | 'happened';
  readonly number: string | null;
  /** What the decision rested on then; null where the source does not say. */
  readonly restedOn: Text | null;
  /** What the same conduct would be judged by today. */
  readonly today: readonly Provision[];
  readonly lesson: Text;
  /** Where the facts were seen. */
  readonly source: Text;
  /** What in this entry was not seen anywhere and rests on memory; null where nothing does. */
  readonly unverified: Text | null;
  /** Rules whose finding this case illustrates; the first is what it is chiefly about. */
  readonly rules: readonly string[];
  /** Options of `scn-type` it happened in. */
  readonly scenes: readonly string[];
};
