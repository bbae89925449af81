import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { RollUpView } from '@/lib/catalog/portfolio-view';
import { fill, formatDate, formatNumber } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = {
  readonly id: string;
  readonly view: RollUpView;
  readonly deadlines: readonly { readonly seq: number; readonly name: string; readonly deadline: string }[];
  readonly threshold: number;
  readonly strings: Strings;
  readonly locale: Locale;
};

const link = 'inline-flex min-h-6 items-center text-blue-ink underline decoration-line-strong underline-offset-4';

/** The sums of a portfolio: worst site, verdicts, filing, handlers against the threshold, findings. */
export function RollUpCards({ id, view, deadlines, threshold, strings, locale }: Props) {
  const text = strings.portfolio;
  return (
    <div className="mt-6 grid gap-5 md:grid-cols-2">
      <Card title={text.worst}>
        {view.worst ? (
          <>
            <p className="mt-2">
              <Tag kind={view.worst.tone} wraps>
                {view.worst.words}
              </Tag>
            </p>
            <p className="mt-2 text-[15px] text-ink-soft">{view.worst.text}</p>
          </>
        ) : null}
      </Card>
      <Card title={`${text.verdicts} · ${fill(text.sites, { n: view.sites })}`}>
        <ul className="mt-2 grid gap-1 text-[15px]">
          {view.verdicts.map(({ words, tone, floor, ceiling, sites }) => (
            <li key={`${floor}-${ceiling}`} className="flex items-start justify-between gap-3">
              <Tag kind={tone} wraps>
                {words}
              </Tag>
              <a href={`?verdict=${floor}-${ceiling}#sites`} className={`${link} shrink-0`}>
                {fill(text.sites, { n: sites })}
                <span className="sr-only"> {words}</span>
              </a>
            </li>
          ))}
        </ul>
      </Card>
      <section aria-labelledby="handlers" className="rounded-[14px] border border-line bg-card px-5 py-4 md:col-span-2">
        <h2 id="handlers" className="font-semibold text-[18px]">
          {text.handlers}
        </h2>
        <p className="mt-1 max-w-[52em] text-[15px] text-ink-soft">{fill(text.handlersText, { threshold })}</p>
        <ul className="mt-3 grid gap-3">
          {view.handlers.slice(0, 20).map(({ name, named, sites, range, unknown, more, standing, tone }) => (
            <li key={`${named}${name}`} className="border-line border-t pt-3">
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <b className={`min-w-0 [overflow-wrap:anywhere] ${named ? '' : 'text-ink-soft'}`}>{name}</b>
                <Tag tone={tone}>{standing}</Tag>
              </p>
              <p className="mt-1 flex flex-wrap gap-x-4 text-[15px] text-ink-soft">
                <span>{fill(text.sites, { n: sites })}</span>
                <span>
                  {text.persons} {range}
                </span>
                {unknown ? <span>{unknown}</span> : null}
                {more ? <span>{more}</span> : null}
              </p>
            </li>
          ))}
        </ul>
        <p className="mt-3 border-line border-t pt-3 text-[15px]">{view.together}</p>
        <p className="mt-1 text-[14px] text-ink-faint">{text.handlerNote}</p>
      </section>
      <Card title={text.filingCounts}>
        <ul className="mt-2 grid gap-1 text-[15px]">
          {view.filing.map(({ status, words, sites }) => (
            <li key={status} className="flex justify-between gap-3">
              <span>{words}</span>
              <span className="shrink-0">{fill(text.sites, { n: sites })}</span>
            </li>
          ))}
        </ul>
        {deadlines.length > 0 ? (
          <>
            <h3 className="mt-3 font-semibold text-[15px]">{text.deadlines}</h3>
            <ul className="mt-1 grid gap-1 text-[15px]">
              {deadlines.map(({ seq, name, deadline }) => (
                <li key={seq} className="flex flex-wrap justify-between gap-x-3">
                  <a href={`/portfolios/${id}/sites/${seq}`} className={`${link} min-w-0`}>
                    {name}
                  </a>
                  <span>{fill(text.deadlineOf, { date: formatDate(deadline, locale) })}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Card>
      <Card title={text.findings}>
        {view.findings.length === 0 ? <p className="mt-2 text-[15px] text-ink-soft">{text.noFindings}</p> : null}
        <FindingRows view={view} strings={strings} />
      </Card>
    </div>
  );
}

/** Findings shown before the rest is folded away. */
const FIRST = 8;

function FindingRows({ view, strings }: Pick<Props, 'view' | 'strings'>) {
  const text = strings.portfolio;
  const row = ({ rule, title, kind, severity, gaps, open }: RollUpView['findings'][number]) => (
    <li key={rule} className="border-line border-t py-2 first:border-t-0">
      <p className="flex flex-wrap items-start gap-2">
        <Tag kind={kind}>{severity}</Tag>
        <span className="min-w-0 flex-1">{title}</span>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-ink-soft">
        <span>
          {text.certain} {formatNumber(gaps)}
        </span>
        <span>
          {text.open} {formatNumber(open)}
        </span>
        <a href={`?rule=${rule}#sites`} className={link}>
          {text.showSites}
          <span className="sr-only"> {title}</span>
        </a>
      </p>
    </li>
  );
  return (
    <>
      <ul className="mt-2 text-[15px]">{view.findings.slice(0, FIRST).map(row)}</ul>
      {view.findings.length > FIRST ? (
        <details>
          <summary className="inline-flex min-h-11 items-center text-[15px] text-ink-soft">
            … {formatNumber(view.findings.length - FIRST)}
          </summary>
          <ul className="text-[15px]">{view.findings.slice(FIRST).map(row)}</ul>
        </details>
      ) : null}
    </>
  );
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 className="font-semibold text-[18px]">{title}</h2>
      {children}
    </section>
  );
}
