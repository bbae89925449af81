import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { listAddress } from '@/lib/workspace/work-list';

type Props = {
  readonly counts: { readonly overdue: number; readonly soon: number; readonly review: number };
  /** Counts above it are said as "more than". */
  readonly counted: number;
  readonly strings: Strings;
};

/** What is pressing, each leading to the list of it; nothing where nothing is. */
export function PressingLine({ counts, counted, strings }: Props) {
  const text = strings.workList;
  const links = [
    { n: counts.overdue, words: text.overdueCount, address: listAddress({ due: 'overdue', sort: 'due' }), tone: 'text-red' },
    { n: counts.soon, words: text.soonCount, address: listAddress({ due: 'soon', sort: 'due' }), tone: 'text-amber' },
    { n: counts.review, words: text.reviewCount, address: listAddress({ status: 'in-review' }), tone: 'text-blue-ink' },
  ].filter(({ n }) => n > 0);
  if (links.length === 0) return null;
  return (
    <nav aria-label={text.atAGlance} className="mt-4 flex flex-wrap gap-2">
      {links.map(({ n, words, address, tone }) => (
        <a
          key={words}
          href={`/assessments?${address}`}
          className={`inline-flex min-h-11 items-center rounded-[10px] border border-line bg-card px-4 font-semibold text-[15px] no-underline hover:border-current ${tone}`}
        >
          {fill(words, { n: n > counted ? `${counted}+` : n })}
        </a>
      ))}
    </nav>
  );
}
