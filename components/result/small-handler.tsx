import { Tag } from '@/components/ui/tag';
import type { ShownImpactRow, SmallHandlerView } from '@/lib/catalog/small-handler-view';
import { fill, formatDate, formatNumber } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { CellConclusion } from '@/lib/rules/small-handler';
import type { Locale } from '@/lib/schema/text';
import { ResultFrame } from './result-frame';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly view: SmallHandlerView;
  readonly firstStep: string;
  readonly strings: Strings;
  readonly locale: Locale;
};

const kinds: Readonly<Record<CellConclusion, string>> = {
  problem: 'high',
  open: 'review',
  advice: 'info',
  clear: 'met',
  'by-hand': 'info',
  undetermined: 'review',
  'not-applicable': 'none',
};

/** Who may use the simplified measures, what they change, and the table they allow. All of it from secondary sources. */
export function SmallHandler({ id, title, view, firstStep, strings, locale }: Props) {
  const text = strings.smallHandler;
  const { status, atLeast } = view.eligibility;
  const usable = status === 'eligible' || status === 'unknown';
  const answer = status === 'too-large' ? null : link(id, view.totalStep, view.totalQuestion);
  const stored = status === 'eligible' ? null : link(id, view.storedStep, view.storedQuestion);
  return (
    <ResultFrame id={id} title={title} page="small-handler" firstStep={firstStep} strings={strings} locale={locale}>
      <p className="text-[14px] text-ink-faint">{text.heading}</p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{text.status[status]}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">
        {fill(text.statusText[status], {
          limit: formatNumber(view.limit),
          n: formatNumber(atLeast ?? 0),
          date: formatDate(view.inForceFrom, locale),
          on: formatDate(view.on, locale),
        })}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        {status === 'unknown' && answer ? (
          <a href={answer} className="text-blue-ink underline underline-offset-4">
            {text.toQuestion}
          </a>
        ) : null}
        {stored && status !== 'not-yet' ? (
          <a href={stored} className="text-blue-ink underline underline-offset-4">
            {text.toStored}
          </a>
        ) : null}
      </p>
      <p className="mt-4 max-w-[52em] rounded-[10px] bg-amber-wash px-4 py-3 text-amber">
        {text.unseen}{' '}
        <a href={view.source.href} className="underline underline-offset-4">
          {view.source.title}
        </a>
        {view.source.url ? (
          <>
            {' · '}
            <a href={view.source.url} rel="noreferrer" target="_blank" className="underline underline-offset-4">
              {text.official}
            </a>
          </>
        ) : null}
      </p>
      {usable ? (
        <div className="mt-6 grid items-start gap-3 md:grid-cols-2">
          <Points heading={text.simpler} points={view.simpler} />
          <Points heading={text.never} points={view.never} />
        </div>
      ) : null}
      <div className="mt-3">
        <Points heading={text.open} points={view.open} />
      </div>
      {usable ? (
        <section className="mt-10" aria-labelledby="impact-table">
          <h2 id="impact-table" className="font-semibold font-serif text-[22px]">
            {text.table}
          </h2>
          <p className="max-w-[44em] text-ink-soft">{text.tableLead}</p>
          <div className="mt-3 grid gap-3">
            {view.table.map((row) => (
              <Situation key={row.id} id={id} row={row} strings={strings} />
            ))}
          </div>
          <p className="mt-4 whitespace-pre-wrap text-[15px] text-ink-soft">{text.signature}</p>
        </section>
      ) : null}
    </ResultFrame>
  );
}

function link(id: string, step: string | null, question: string): string | null {
  return step === null ? null : `/assessments/${id}/${step}#q-${question}`;
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) {
  return (
    <section className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 className="font-semibold text-[17px]">{heading}</h2>
      <ul className="mt-1 list-disc pl-5 text-[15px] text-ink-soft">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

type SituationProps = { readonly id: string; readonly row: ShownImpactRow; readonly strings: Strings };

function Situation({ id, row, strings }: SituationProps) {
  const text = strings.smallHandler;
  return (
    <section className="break-inside-avoid rounded-[14px] border border-line bg-card px-5 py-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold text-[17px]">
        {row.title}
        <span className="font-normal text-[14px] text-ink-faint">{text.arises[row.arises]}</span>
      </h3>
      <ol className="mt-1 text-[15px]">
        {row.cells.map((cell) => (
          <li
            key={cell.number}
            value={cell.number}
            className="grid gap-x-4 gap-y-1 border-line border-t py-2 sm:grid-cols-[2rem_1fr_auto] sm:items-baseline"
          >
            <span className="hidden text-ink-faint sm:block" aria-hidden="true">
              {cell.number}
            </span>
            <span className="min-w-0">
              {cell.content}
              {cell.remarks.map((remark) => (
                <a
                  key={remark.id}
                  href={`/assessments/${id}/result#${remark.id}`}
                  className="block min-h-6 text-[14px] text-ink-soft leading-6 underline decoration-line-strong underline-offset-4"
                >
                  {remark.text}
                </a>
              ))}
            </span>
            <span>
              <Tag kind={kinds[cell.conclusion]}>{text.conclusions[cell.conclusion]}</Tag>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
