import { Check, CircleDashed, MessageSquareQuote } from 'lucide-react';
import type { Strings } from '@/lib/i18n/strings';
import { type Grade, isChecked } from '@/lib/schema/provision';

const icons = { text: Check, 'official-summary': Check, secondary: MessageSquareQuote, unverified: CircleDashed } as const;

/** How far a content was checked, in words beside a sign. */
export function GradeMark({ grade, strings }: { readonly grade: Grade; readonly strings: Pick<Strings, 'common'> }) {
  const Icon = icons[grade];
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap text-[13px] ${isChecked(grade) ? 'text-jade' : 'text-amber'}`}
    >
      <Icon aria-hidden="true" size={13} />
      {strings.common.grades[grade]}
    </span>
  );
}
