import type { ShownCount } from '@/lib/catalog/duties-view';
import type { CountedDay } from '@/lib/deadlines/count-days';
import { fill, formatDate, formatMonth } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = { readonly count: ShownCount; readonly strings: Strings['duties']; readonly locale: Locale };

/** A count day by day, month by month: which days count, which do not and why, and the notices it rests on. */
export function DutiesCalendar({ count, strings, locale }: Props) {
  const unpublished = count.months.filter(({ weeks }) => weeks.flat().some((day) => day?.published === false));
  const years = [...new Set(unpublished.map(({ month }) => month.slice(0, 4)))];
  return (
    <div className="mt-3">
      <Legend strings={strings} />
      <div className="mt-3 flex flex-wrap items-start gap-x-8 gap-y-5">
        {count.months.map(({ month, weeks }) => (
          <table key={month} className="w-full max-w-[19rem] table-fixed border-separate border-spacing-0.5 text-center">
            <caption className="pb-1 text-left font-semibold text-[15px]">
              {fill(strings.month, { year: month.slice(0, 4), month: formatMonth(Number(month.slice(5)), locale) })}
            </caption>
            <thead>
              <tr>
                {strings.weekdays.map((weekday) => (
                  <th key={weekday} scope="col" className="font-normal text-[13px] text-ink-faint">
                    {weekday}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.find((day) => day !== null)?.date}>
                  {strings.weekdays.map((weekday, column) => (
                    <Cell key={weekday} day={week[column] ?? null} count={count} strings={strings} locale={locale} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="mt-3 text-[14px] text-ink-soft">
        {count.notices.length > 0 ? strings.notices : null}
        {count.notices.map(({ title, url }) => (
          <a key={url} href={url} rel="noreferrer" className="ml-1 text-blue-ink underline underline-offset-4">
            {title}
          </a>
        ))}
        {years.map((year) => (
          <span key={year} className="block text-amber">
            {fill(strings.noNotice, { year })}
          </span>
        ))}
      </p>
    </div>
  );
}

type Look = 'zero' | 'last' | 'makeUp' | 'counted' | 'rest';

const looks: Readonly<Record<Look, string>> = {
  zero: 'border border-line-strong bg-card',
  last: 'bg-blue font-semibold text-on-blue',
  makeUp: 'bg-amber-wash text-amber',
  counted: 'bg-blue-wash text-blue-ink',
  rest: 'text-ink-faint',
};

function lookOf(day: CountedDay, count: ShownCount): Look {
  if (day.date === count.dayZero) return 'zero';
  if (day.date === count.lastDay) return 'last';
  if (day.number === null) return 'rest';
  return day.kind === 'make-up' ? 'makeUp' : 'counted';
}

type CellProps = Omit<Props, 'count'> & { readonly day: CountedDay | null; readonly count: ShownCount };

function Cell({ day, count, strings, locale }: CellProps) {
  if (!day) return <td />;
  const look = lookOf(day, count);
  return (
    <td className={`h-11 rounded-md text-[13px] leading-tight ${looks[look]}`}>
      <span aria-hidden="true">
        <span className="block">{Number(day.date.slice(8))}</span>
        <span className="block min-h-4 text-[12px]">{markOf(day, look, strings)}</span>
      </span>
      <span className="sr-only">
        {formatDate(day.date, locale)} {wordsOf(day, look, strings)}
      </span>
    </td>
  );
}

function markOf(day: CountedDay, look: Look, strings: Strings['duties']): string {
  if (look === 'zero') return strings.marks.zero;
  if (day.number !== null) return `${day.kind === 'make-up' ? strings.marks.makeUp : ''} ${day.number}`.trim();
  return day.kind === 'day-off' ? strings.marks.rest : '';
}

function wordsOf({ number, kind }: CountedDay, look: Look, { cells }: Strings['duties']): string {
  if (look === 'zero') return cells.zero;
  if (look === 'last') return number === null ? cells.moved : fill(cells.last, { n: number });
  if (number !== null) return fill(kind === 'make-up' ? cells.makeUp : cells.counted, { n: number });
  return kind === 'weekend' ? cells.weekend : kind === 'day-off' ? cells.dayOff : cells.after;
}

function Legend({ strings }: { readonly strings: Strings['duties'] }) {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-[13px] text-ink-soft">
      {(['zero', 'counted', 'makeUp', 'last', 'rest'] as const).map((look) => (
        <li key={look} className="flex items-center gap-1.5">
          <span className={`inline-block size-4 rounded ${looks[look]} ${look === 'rest' ? 'border border-line' : ''}`} />
          {strings.legend[look]}
        </li>
      ))}
    </ul>
  );
}
