import type { Tone } from '@/components/ui/tag';
import type { RiskLevel } from '@/lib/schema/field';
import type { LevelRange } from '@/lib/schema/risk';

/** The ground of a risk level in the matrix; its word is always beside it. */
export const grounds: Readonly<Record<RiskLevel, string>> = {
  low: 'bg-jade-wash text-jade',
  medium: 'bg-amber-wash text-amber',
  high: 'bg-red-wash text-red',
  'very-high': 'bg-red-wash text-red ring-2 ring-red ring-inset',
};

const tones: Readonly<Record<RiskLevel, Tone>> = { low: 'jade', medium: 'amber', high: 'red', 'very-high': 'red' };

/** The colour of a range: that of its level, slate while it is open. */
export function rangeTone({ from, to }: LevelRange): Tone {
  return from === to ? tones[to] : 'slate';
}
