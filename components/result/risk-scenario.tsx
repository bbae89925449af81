import { ChevronDown } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import type { ShownCell, ShownRisk, ShownRow, ShownRows } from '@/lib/catalog/risk-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { AnswerList } from './finding-card';
import { RiskOverride } from './risk-override';
import { rangeTone } from './risk-tone';

type Props = { readonly shown: ShownRisk; readonly planned: boolean; readonly strings: Strings };

/** One risk: its level now and after the plan, opening to the answers behind every level. */
export function RiskScenario({ shown, planned, strings }: Props) {
  const text = strings.risk;
  const { now, after } = shown;
  return (
    <details className="group rounded-[14px] border border-line bg-card px-4 sm:px-5">
      <summary className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
        <span aria-hidden="true" className="w-6 font-serif text-[18px] text-blue">
          {shown.number}
        </span>
        <h3 className="min-w-0 flex-[1_1_10rem] font-semibold text-[17px]">{shown.title}</h3>
        <span className="ml-auto flex shrink-0 items-center gap-2">
          <Tag tone={rangeTone(now.risk)}>{now.risk.words}</Tag>
          {planned ? (
            <>
              <span className="text-ink-faint" role="img" aria-label={text.after}>
                →
              </span>
              {after ? <Tag tone={rangeTone(after.risk)}>{after.risk.words}</Tag> : <Tag>{text.gone}</Tag>}
            </>
          ) : null}
          <ChevronDown aria-hidden="true" size={18} className="text-ink-faint group-open:rotate-180" />
        </span>
      </summary>
      <p id={`risk-${shown.id}`} className="max-w-[44em] scroll-mt-40 pb-3 text-[15px] text-ink-soft">
        {shown.meaning}
      </p>
      {shown.doubtful.length > 0 ? (
        <div className="mb-3 rounded-[10px] bg-slate-wash px-4 py-2 text-[15px]">
          <p>{text.doubtful}</p>
          <AnswerList answers={shown.doubtful} />
        </div>
      ) : null}
      {shown.related.length > 0 ? (
        <p className="mb-3 text-[15px]">
          <span className="block text-[14px] text-ink-faint">{text.related}</span>
          {shown.related.map(({ rule, title, href }) => (
            <a
              key={rule}
              href={href}
              className="mr-4 inline-block min-h-6 leading-6 underline decoration-line-strong underline-offset-4"
            >
              {title}
            </a>
          ))}
        </p>
      ) : null}
      <div className="grid gap-x-10 gap-y-6 pb-5 md:grid-cols-2">
        {shown.cells.map((cell) => (
          <Cell key={cell.side} scenario={shown} cell={cell} planned={planned} strings={strings} />
        ))}
      </div>
    </details>
  );
}

function Cell({
  scenario,
  cell,
  planned,
  strings,
}: {
  scenario: ShownRisk;
  cell: ShownCell;
  planned: boolean;
  strings: Strings;
}) {
  const text = strings.risk;
  return (
    <section className="min-w-0 border-line border-t pt-3">
      <h4 className="flex flex-wrap items-center gap-2 font-semibold">
        {cell.title}
        <Tag tone={rangeTone(cell.level)}>{cell.level.words}</Tag>
        {planned ? (
          <span className="font-normal text-[14px] text-ink-faint">{fill(text.afterLevel, { level: cell.after.words })}</span>
        ) : null}
      </h4>
      {cell.stated ? (
        <div className="mt-2 border-blue border-l-[3px] bg-sunk px-3 py-2 text-[15px]">
          <p>{fill(text.stated, { level: cell.stated.words })}</p>
          <p className="whitespace-pre-line">{fill(text.statedReason, { reason: cell.stated.reason })}</p>
          <p className="text-ink-soft">{fill(text.computed, { level: cell.computed.words })}</p>
        </div>
      ) : null}
      {cell.dimensions.map(({ id, title, range, rows }) => (
        <section key={id} className="mt-4">
          <h5 className="flex flex-wrap items-center gap-2 text-[15px]">
            {title}
            <Tag tone={rangeTone(range)}>{range.words}</Tag>
          </h5>
          {rows.holds.length + rows.open.length === 0 ? <p className="text-[15px] text-ink-soft">{text.dimensionNone}</p> : null}
          <Rows rows={rows} strings={strings} />
        </section>
      ))}
      {cell.adjustments.holds.length + cell.adjustments.open.length > 0 ? (
        <section className="mt-4">
          <h5 className="text-[15px]">{text.adjustments}</h5>
          <Rows rows={cell.adjustments} strings={strings} />
        </section>
      ) : null}
      <RiskOverride
        cell={`${scenario.id}-${cell.side}`}
        title={`${scenario.title} · ${cell.title}`}
        choices={cell.choices}
        stated={cell.stated}
      />
    </section>
  );
}

function Rows({ rows, strings }: { readonly rows: ShownRows; readonly strings: Strings }) {
  const text = strings.risk;
  return (
    <div className="text-[15px]">
      <List title={null} rows={rows.holds} />
      <List title={text.open} rows={rows.open} />
      {rows.fails.length > 0 ? (
        <details className="mt-1">
          <summary className="min-h-8 text-[14px] text-blue-ink underline decoration-line-strong underline-offset-4">
            {fill(text.fails, { n: rows.fails.length })}
          </summary>
          <List title={null} rows={rows.fails} />
        </details>
      ) : null}
    </div>
  );
}

function List({ title, rows }: { readonly title: string | null; readonly rows: readonly ShownRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      {title ? <p className="mt-2 text-[14px] text-ink-faint">{title}</p> : null}
      <ul className="mt-1 grid gap-2">
        {rows.map(({ id, reason, answers }) => (
          <li key={id}>
            {reason}
            {answers.length > 0 ? (
              <div className="mt-1 border-line border-l-2 pl-3 text-[14px]">
                <AnswerList answers={answers} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
