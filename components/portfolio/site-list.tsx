import { X } from 'lucide-react';
import { Button, buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { narrowsSites, type SiteQuery, siteAddress, siteSorts } from '@/lib/portfolio/site-query';

type Choice = { readonly id: string; readonly words: string };
type Row = {
  readonly seq: number;
  readonly name: string;
  readonly own: boolean;
  readonly verdict: { readonly words: string; readonly tone: string } | null;
  readonly filing: string;
  readonly gaps: number;
  readonly open: number;
  /** Null where not known. */
  readonly persons: number | null;
  readonly handler: string;
};
type Props = {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: { readonly from: number; readonly size: number; readonly number: number };
  readonly query: SiteQuery;
  /** The handler whose sites are shown, in words; null where that does not matter. */
  readonly handler: string | null;
  readonly verdicts: readonly Choice[];
  readonly filings: readonly Choice[];
  readonly findings: readonly Choice[];
  readonly strings: Strings;
};

const field = 'min-h-11 min-w-0 max-w-full rounded-[9px] border border-line-strong bg-card px-3';

/** The sites that fit the filter, a page at a time. Works without a script: the filter is a form, pages are links. */
export function SiteList({ id, rows, total, page, query, handler, verdicts, filings, findings, strings }: Props) {
  const text = strings.portfolio;
  const path = `/portfolios/${id}`;
  const address = (number: number) => `?${siteAddress(query, number)}#sites`;
  const verdict = query.floor || query.ceiling ? `${query.floor ?? ''}-${query.ceiling ?? ''}` : '';
  const narrowed = narrowings(query, handler, strings);
  return (
    <section id="sites" aria-labelledby="sites-title" className="mt-8 scroll-mt-20">
      <h2 id="sites-title" className="font-semibold text-[20px]">
        {text.list}
      </h2>
      <form method="get" action={`${path}#sites`} className="mt-3 flex flex-wrap items-end gap-2">
        <input
          type="search"
          name="search"
          aria-label={text.search}
          placeholder={text.search}
          defaultValue={query.search}
          className={`${field} flex-1 basis-52`}
        />
        <Choices
          name="verdict"
          label={text.allVerdicts}
          value={verdict}
          choices={verdicts.some((each) => each.id === verdict) ? verdicts : [...halfVerdict(query, strings), ...verdicts]}
        />
        <Choices name="filing" label={text.allFilings} value={query.filing ?? ''} choices={filings} />
        <Choices name="rule" label={text.allFindings} value={query.rule ?? ''} choices={findings} />
        <select name="sort" aria-label={text.sort} defaultValue={query.sort} className={`${field} basis-44`}>
          {siteSorts.map((sort) => (
            <option key={sort} value={sort}>
              {text.sorts[sort]}
            </option>
          ))}
        </select>
        {query.handler ? <input type="hidden" name="handler" value={query.handler} /> : null}
        {query.of ? <input type="hidden" name="of" value={query.of} /> : null}
        {query.uncounted ? <input type="hidden" name="uncounted" value="1" /> : null}
        {query.waiting ? <input type="hidden" name="waiting" value="1" /> : null}
        <Button type="submit">{text.filter}</Button>
        {narrowsSites(query) ? (
          <a href={`${path}#sites`} className={buttonClass('quiet')}>
            {text.clear}
          </a>
        ) : null}
      </form>
      {narrowed.length > 0 ? (
        <ul aria-label={text.narrowed} className="mt-3 flex flex-wrap gap-2">
          {narrowed.map(({ words, without }) => (
            <li key={words} className="max-w-full">
              <a
                href={`${path}?${siteAddress(without)}#sites`}
                className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-full border border-blue bg-blue-wash px-4 text-[15px] text-blue-ink no-underline hover:bg-sunk"
              >
                <span className="truncate">{words}</span>
                <X aria-hidden="true" size={15} className="shrink-0" />
                <span className="sr-only">{text.widen}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <p role="status" className="mt-3 text-[15px] text-ink-soft">
        {rows.length === 0 ? text.nothingFits : fill(text.shown, { n: total, from: page.from + 1, to: page.from + rows.length })}
      </p>
      <ul className="mt-2 divide-y divide-line rounded-[14px] border border-line bg-card empty:hidden">
        {rows.map(({ seq, name, own, verdict: judged, filing, gaps, open, persons, handler: by }) => (
          <li
            key={seq}
            className="grid gap-x-4 gap-y-1 px-5 py-2 text-[15px] md:grid-cols-[minmax(0,1.3fr)_minmax(0,1.2fr)_minmax(0,1.1fr)_minmax(0,1.2fr)]"
          >
            <div className="min-w-0">
              <a
                href={`/portfolios/${id}/sites/${seq}`}
                className="inline-flex min-h-8 max-w-full items-center text-ink [overflow-wrap:anywhere]"
              >
                {name}
              </a>
              {own ? <Tag tone="blue">{text.own}</Tag> : null}
            </div>
            <div className="min-w-0 md:pt-1">
              {judged ? (
                <Tag kind={judged.tone} wraps>
                  {judged.words}
                </Tag>
              ) : (
                <Tag>{text.pending}</Tag>
              )}
            </div>
            <div className="min-w-0 text-ink-soft md:pt-1">
              {judged ? (
                <>
                  <p className="flex flex-wrap gap-x-3">
                    <span>{fill(text.gaps, { n: gaps })}</span>
                    <span>{fill(text.openCount, { n: open })}</span>
                  </p>
                  <p>{filing}</p>
                </>
              ) : null}
            </div>
            <div className="min-w-0 text-ink-soft [overflow-wrap:anywhere] md:pt-1">
              {judged ? (
                <>
                  <p>{persons === null ? text.personsUnknown : fill(text.personsOf, { n: persons })}</p>
                  <p className="text-[14px] text-ink-faint">{by || text.noHandler}</p>
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <nav aria-label={text.list} className="mt-3 flex gap-2">
        {page.number > 1 ? (
          <a href={address(page.number - 1)} className={buttonClass('plain')}>
            {text.previous}
          </a>
        ) : null}
        {page.from + rows.length < total ? (
          <a href={address(page.number + 1)} className={buttonClass('plain')}>
            {text.next}
          </a>
        ) : null}
      </nav>
    </section>
  );
}

type Narrowing = { readonly words: string; readonly without: SiteQuery };

/** What a link of the sums asked for that no field of the form shows, each with the list without it. */
function narrowings(query: SiteQuery, handler: string | null, strings: Strings): readonly Narrowing[] {
  const text = strings.portfolio;
  const { of, uncounted, waiting } = query;
  return [
    ...(handler === null ? [] : [{ words: fill(text.byHandler, { name: handler }), without: { ...query, handler: null } }]),
    ...(of && query.rule ? [{ words: of === 'gap' ? text.onlyCertain : text.onlyOpen, without: { ...query, of: null } }] : []),
    ...(uncounted ? [{ words: text.onlyUncounted, without: { ...query, uncounted: false } }] : []),
    ...(waiting ? [{ words: text.onlyWaiting, without: { ...query, waiting: false } }] : []),
  ];
}

/** The sites of which only the near or only the far end of the verdict was asked for. */
function halfVerdict({ floor, ceiling }: SiteQuery, { portfolio: text, levels }: Strings): readonly Choice[] {
  if (floor && !ceiling) return [{ id: `${floor}-`, words: fill(text.atLeastLevel, { level: levels[floor] }) }];
  if (ceiling && !floor) return [{ id: `-${ceiling}`, words: fill(text.atMostLevel, { level: levels[ceiling] }) }];
  return [];
}

type ChoicesProps = {
  readonly name: 'verdict' | 'rule' | 'filing';
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
};

function Choices({ name, label, value, choices }: ChoicesProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value} className={`${field} flex-1 basis-40`}>
      <option value="">{label}</option>
      {choices.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
