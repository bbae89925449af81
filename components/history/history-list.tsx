import { buttonClass } from '@/components/ui/button';
import type { HistoryDay, ShownEvent, Sitting } from '@/lib/catalog/history-view';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = {
  readonly id: string;
  readonly days: readonly HistoryDay[];
  /** Number of the last event. */
  readonly now: number;
  readonly mayRestore: boolean;
  readonly strings: Strings;
  readonly locale: Locale;
};

/** More changes of one sitting than this are folded. */
const SHOWN = 6;

/** Changes by day and by who sat down to it, newest first. */
export function HistoryList({ days, ...rest }: Props) {
  return days.map(({ date, sittings }) => (
    <section key={date} className="mt-8" aria-labelledby={`d-${date}`}>
      <h2 id={`d-${date}`} className="font-semibold font-serif text-[20px]">
        {formatDate(date, rest.locale)}
      </h2>
      {sittings.map((sitting) => (
        <SittingCard key={sitting.last} sitting={sitting} {...rest} />
      ))}
    </section>
  ));
}

function SittingCard({ sitting, id, now, mayRestore, strings }: Omit<Props, 'days'> & { readonly sitting: Sitting }) {
  const text = strings.history;
  const { who, clock, first, last, events } = sitting;
  const base = `/assessments/${id}/result/history`;
  const about = <span className="sr-only">{` ${who} ${clock}`}</span>;
  const rest = events.slice(SHOWN);
  const row = (event: ShownEvent) => (
    <EventRow key={event.seq} event={event} base={base} mayRestore={mayRestore} strings={strings} />
  );
  return (
    <article className="mt-3 rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-[16px]">
        <span className="font-semibold">{who}</span>
        <span className="text-[15px] text-ink-soft tabular-nums">{clock}</span>
        <span className="text-[15px] text-ink-soft">{fill(text.changes, { n: events.length })}</span>
      </h3>
      <p className="-ml-2 flex flex-wrap gap-x-2">
        {first > 1 ? (
          <a href={`${base}/compare?from=${first - 1}&to=${last}`} className={buttonClass('quiet')}>
            {text.compareStep}
            {about}
          </a>
        ) : null}
        {last < now ? (
          <a href={`${base}/compare?from=${last}&to=${now}`} className={buttonClass('quiet')}>
            {text.compareNow}
            {about}
          </a>
        ) : null}
        {mayRestore && last < now ? (
          <a href={`${base}/restore?to=${last}`} className={buttonClass('quiet')}>
            {text.restoreVersion}
            {about}
          </a>
        ) : null}
      </p>
      <ol className="mt-1">{events.slice(0, SHOWN).map(row)}</ol>
      {rest.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-[15px] text-blue-ink">
            {fill(text.more, { n: events.length })}
          </summary>
          <ol>{rest.map(row)}</ol>
        </details>
      ) : null}
    </article>
  );
}

type RowProps = {
  readonly event: ShownEvent;
  readonly base: string;
  readonly mayRestore: boolean;
  readonly strings: Strings;
};

function EventRow({ event, base, mayRestore, strings }: RowProps) {
  const text = strings.history;
  const { seq, title, from, to, clock, source, field, href } = event;
  return (
    <li className="border-line border-t py-3" data-event={seq}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 flex-1 basis-60 font-semibold text-[16px] [overflow-wrap:anywhere]">
          {href ? (
            <a href={href} className="text-ink decoration-line-strong underline-offset-4 hover:underline">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
        <span className="text-[14px] text-ink-faint tabular-nums">
          {clock} · {fill(text.seq, { n: seq })}
        </span>
      </p>
      {from === null && to === null ? null : (
        <dl className="mt-1 grid gap-x-6 gap-y-1 text-[15px] sm:grid-cols-2">
          {(
            [
              [text.was, from],
              [text.became, to],
            ] as const
          ).map(([name, value]) =>
            value === null ? null : (
              <div key={name} className="min-w-0">
                <dt className="text-[13px] text-ink-faint">{name}</dt>
                <dd className="line-clamp-6 whitespace-pre-wrap [overflow-wrap:anywhere]">{value}</dd>
              </div>
            ),
          )}
        </dl>
      )}
      {source === null ? null : <p className="mt-1 text-[14px] text-ink-soft">{fill(text.restoredFrom, { n: source })}</p>}
      {mayRestore && field !== null && seq > 1 ? (
        <a href={`${base}/restore?to=${seq - 1}&of=${field}`} className={buttonClass('quiet', '-ml-2')}>
          {text.restoreBefore}
          <span className="sr-only">{` ${title} ${clock}`}</span>
        </a>
      ) : null}
    </li>
  );
}
