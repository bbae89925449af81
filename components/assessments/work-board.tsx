import { CalendarClock } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ReviewState } from '@/lib/schema/review';
import type { ListRow } from '@/lib/service/list-types';
import { type ListQuery, listAddress } from '@/lib/workspace/work-list';

type Props = {
  readonly columns: readonly { readonly state: ReviewState; readonly rows: readonly ListRow[]; readonly count: number }[];
  readonly query: ListQuery;
  /** Counts above it are said as "more than". */
  readonly counted: number;
  readonly strings: Strings;
};

/** The assessments by where their review stands, in columns; one below the other on a narrow screen. */
export function WorkBoard({ columns, query, counted, strings }: Props) {
  const text = strings.workList;
  return (
    <div className="mt-6 grid gap-4 md:grid-cols-2 xl:grid-cols-4">
      {columns.map(({ state, rows, count }) => (
        <section key={state} aria-labelledby={`column-${state}`} className="min-w-0 rounded-[14px] bg-sunk p-3">
          <h2 id={`column-${state}`} className="flex items-baseline justify-between px-1 font-semibold text-[16px]">
            {text.status[state]}
            <span className="font-normal text-[14px] text-ink-soft">{count > counted ? `${counted}+` : count}</span>
          </h2>
          {rows.length === 0 ? <p className="mt-2 px-1 text-[15px] text-ink-soft">{text.boardEmpty}</p> : null}
          <ul className="mt-2 grid gap-2">
            {rows.map((row) => (
              <li key={row.id} className="rounded-[10px] border border-line bg-card px-3 py-2">
                <h3 className="font-semibold text-[15px] leading-snug">
                  <a
                    href={`/assessments/${row.id}/result`}
                    className="inline-flex min-h-6 items-center text-ink no-underline hover:underline"
                  >
                    {row.title}
                  </a>
                </h3>
                <p className="mt-1 grid gap-1 text-[14px] text-ink-soft">
                  {row.client ? <span>{row.client}</span> : null}
                  <span>
                    <Tag kind={row.tone} wraps>
                      {row.verdict}
                    </Tag>
                  </span>
                  {row.due ? (
                    <span className={row.overdue ? 'font-semibold text-red' : ''}>
                      <CalendarClock aria-hidden="true" size={14} className="-mt-0.5 mr-1 inline" />
                      {row.due}
                    </span>
                  ) : null}
                  {row.owner ? (
                    <span>
                      {text.owner} {row.owner}
                    </span>
                  ) : null}
                  <span className="text-ink-faint">
                    {strings.list.updated} {row.updated}
                  </span>
                </p>
                <a
                  href={`/assessments/${row.id}/result/review`}
                  className="mt-1 inline-flex min-h-9 items-center text-[14px] text-blue-ink underline decoration-line-strong underline-offset-4"
                >
                  {text.toReview}
                  <span className="sr-only"> {row.title}</span>
                </a>
              </li>
            ))}
          </ul>
          {count > rows.length ? (
            <a
              href={`/assessments?${listAddress({ ...query, status: state })}`}
              className="mt-2 inline-flex min-h-11 items-center px-1 text-[15px] text-blue-ink"
            >
              {count > counted ? fill(text.boardMoreMany, { n: counted }) : fill(text.boardMore, { n: count })}
              <span className="sr-only">{text.status[state]}</span>
            </a>
          ) : null}
        </section>
      ))}
    </div>
  );
}
