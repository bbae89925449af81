import type { Strings } from '@/lib/i18n/strings';
import type { FrozenState } from '@/lib/schema/review';
import type { Locale } from '@/lib/schema/text';

export type TaskStrings = Pick<Strings, 'common' | 'remediation' | 'severities'>;

/** What the parts of the tasks page share. */
export type TaskPage = {
  readonly assessment: string;
  readonly strings: TaskStrings;
  readonly locale: Locale;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Whether whoever looks may change everything, and by which name tasks of their own are known. */
  readonly manages: boolean;
  readonly me: string;
  /** Why no answer can be changed now; null where they are open. */
  readonly frozen: FrozenState | null;
};
