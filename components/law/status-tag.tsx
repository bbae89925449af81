import { Tag, type Tone } from '@/components/ui/tag';
import type { InstrumentRow, LawGroup } from '@/lib/catalog/law-library';
import type { Strings } from '@/lib/i18n/strings';

/** The edge of a card by the group of its instrument; the words beside it say the same. */
export const edgeOf: Readonly<Record<LawGroup, string>> = {
  'in-force': 'border-l-jade',
  judicial: 'border-l-jade',
  notice: 'border-l-blue',
  local: 'border-l-blue',
  standard: 'border-l-slate',
  'self-regulation': 'border-l-slate',
  foreign: 'border-l-line-strong',
  draft: 'border-l-amber',
  superseded: 'border-l-amber',
};

const tones: Readonly<Record<InstrumentRow['status'], Tone>> = {
  'in-force': 'jade',
  'never-in-force': 'amber',
  draft: 'amber',
  superseded: 'amber',
  reference: 'slate',
  'not-enacted': 'slate',
};

type Props = { readonly instrument: Pick<InstrumentRow, 'status' | 'group'>; readonly strings: Strings['laws'] };

/** Whether an instrument is in force, in words; green only for what is law here. */
export function StatusTag({ instrument, strings }: Props) {
  const { status, group } = instrument;
  const here = group === 'in-force' || group === 'judicial' || group === 'local' || group === 'notice';
  const tone = status === 'in-force' && !here ? 'slate' : tones[status];
  return <Tag tone={tone}>{strings.statuses[status]}</Tag>;
}
