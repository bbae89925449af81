import type { Provision } from './provision';
import type { Text } from './text';

/** Where in the report a particular is printed. */
export type ParticularPlace = 'people' | 'background' | 'necessity' | 'rights' | 'conclusion' | 'signOff';

/** Something no question asks and the report needs, told in the assessor's own words. Always optional. */
export type Particular = {
  /** Stored with what is written; stays for ever. */
  readonly id: string;
  readonly place: ParticularPlace;
  readonly title: Text;
  readonly why: Text;
  readonly provisions: readonly Provision[];
  /** A sentence to start from. `{name}` places come from the answers, `____` is for the writer. */
  readonly starter: Text;
};
