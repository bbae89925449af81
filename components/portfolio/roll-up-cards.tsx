import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { RollUpView } from '@/lib/catalog/portfolio-view';
import { fill, formatDate, formatNumber } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { HandlerRows } from './handler-rows';
import { SitesLink, siteLinkClass } from './sites-link';

type Props = {
  readonly id: string;
  readonly view: RollUpView;
  readonly deadlines: readonly { readonly seq: number; readonly name: string; readonly deadline: string }[];
  readonly threshold: number;
  readonly strings: Strings;
  readonly locale: Locale;
};

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
            <p className="mt-2 flex flex-wrap gap-x-4 text-[15px]">
              {view.worst.certain > 0 && view.worst.floor !== 'low' ? (
                <SitesLink query={{ floor: view.worst.floor }}>{fill(text.worstCertain, { n: view.worst.certain })}</SitesLink>
              ) : null}
              {view.worst.floor !== view.worst.ceiling && view.worst.possible > 0 ? (
                <SitesLink query={{ ceiling: view.worst.ceiling }}>
                  {fill(text.worstPossible, { n: view.worst.possible })}
                </SitesLink>
              ) : null}
              {view.pending > 0 ? (
                <SitesLink query={{ waiting: true }}>{fill(text.worstWaiting, { n: view.pending })}</SitesLink>
              ) : null}
            </p>
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
              <span className="shrink-0">
                <SitesLink query={{ floor, ceiling }} about={words}>
                  {fill(text.sites, { n: sites })}
                </SitesLink>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <section aria-labelledby="handlers" className="rounded-[14px] border border-line bg-card px-5 py-4 md:col-span-2">
        <h2 id="handlers" className="font-semibold text-[18px]">
          {text.handlers}
        </h2>
        <p className="mt-1 max-w-[52em] text-[15px] text-ink-soft">{fill(text.handlersText, { threshold })}</p>
        <HandlerRows view={view} strings={strings} />
        <p className="mt-3 border-line border-t pt-3 text-[15px]">{view.together}</p>
        <p className="mt-1 text-[14px] text-ink-faint">{text.handlerNote}</p>
      </section>
      <Card title={text.filingCounts}>
        <ul className="mt-2 grid gap-1 text-[15px]">
          {view.filing.map(({ status, words, sites }) => (
            <li key={status} className="flex justify-between gap-3">
              <span>{words}</span>
              <span className="shrink-0">
                <SitesLink query={{ filing: status }} about={words}>
                  {fill(text.sites, { n: sites })}
                </SitesLink>
              </span>
            </li>
          ))}
        </ul>
        {deadlines.length > 0 ? (
          <>
            <h3 className="mt-3 font-semibold text-[15px]">{text.deadlines}</h3>
            <ul className="mt-1 grid gap-1 text-[15px]">
              {deadlines.map(({ seq, name, deadline }) => (
                <li key={seq} className="flex flex-wrap justify-between gap-x-3">
                  <a href={`/portfolios/${id}/sites/${seq}`} className={`${siteLinkClass} min-w-0`}>
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
        {(['gap', 'open'] as const).map((of) => {
          const n = of === 'gap' ? gaps : open;
          const words = `${of === 'gap' ? text.certain : text.open} ${formatNumber(n)}`;
          return n === 0 ? (
            <span key={of}>{words}</span>
          ) : (
            <SitesLink key={of} query={{ rule, of }} about={title}>
              {words}
            </SitesLink>
          );
        })}
      </p>
    </li>
  );
  return (
    <>
      <ul className="mt-2 text-[15px]">{view.findings.slice(0, FIRST).map(row)}</ul>
      {view.findings.length > FIRST ? (
        <details>
          <summary className="inline-flex min-h-11 items-center text-[15px] text-blue-ink">
            {fill(text.moreFindings, { n: view.findings.length - FIRST })}
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
