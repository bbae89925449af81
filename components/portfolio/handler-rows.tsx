import { Tag } from '@/components/ui/tag';
import type { RollUpView } from '@/lib/catalog/portfolio-view';
import { fill, formatNumber } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { SitesLink } from './sites-link';

/** Handlers shown before the rest is folded away, and most on the page at all. */
const FIRST = 8;
const HANDLERS = 500;

/** Each handler with its bounds and the sites behind them, what needs looking at first; above them how many stand where. */
export function HandlerRows({ view, strings }: { readonly view: RollUpView; readonly strings: Strings }) {
  const text = strings.portfolio;
  const named = view.handlers.filter((handler) => handler.named);
  const row = ({
    key,
    name,
    named: hasName,
    sites,
    range,
    known,
    unknown,
    more,
    standing,
    tone,
  }: RollUpView['handlers'][number]) => (
    <li
      key={key}
      className="grid gap-x-4 gap-y-1 border-line border-t py-2 text-[15px] md:grid-cols-[minmax(0,1.6fr)_auto_minmax(0,2fr)] md:items-baseline"
    >
      <b className={`min-w-0 [overflow-wrap:anywhere] ${hasName ? '' : 'text-ink-soft'}`}>{name}</b>
      <span>
        <Tag tone={tone}>{standing}</Tag>
      </span>
      <span className="flex min-w-0 flex-wrap gap-x-4 text-ink-soft">
        <SitesLink query={{ handler: key, sort: 'persons' }} about={name}>
          {fill(text.sites, { n: sites })}
        </SitesLink>
        <span>{range}</span>
        {known ? <span>{known}</span> : null}
        {unknown ? (
          <SitesLink query={{ handler: key, uncounted: true }} about={name}>
            {unknown}
          </SitesLink>
        ) : null}
        {more ? <span className="w-full">{more}</span> : null}
      </span>
    </li>
  );
  return (
    <>
      {named.length > 1 ? (
        <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-[15px]">
          {(['reached', 'cannot-tell', 'near', 'below'] as const).map((each) => {
            const n = named.filter(({ stands }) => stands === each).length;
            return n === 0 ? null : (
              <span key={each}>
                {text.standing[each]} <b>{formatNumber(n)}</b>
              </span>
            );
          })}
        </p>
      ) : null}
      <p className="mt-3 text-[14px] text-ink-faint">{text.persons}</p>
      <ul className="mt-1">{view.handlers.slice(0, FIRST).map(row)}</ul>
      {view.handlers.length > FIRST ? (
        <details>
          <summary className="inline-flex min-h-11 items-center text-[15px] text-blue-ink">
            {fill(text.moreHandlers, { n: view.handlers.length - FIRST })}
          </summary>
          <ul>{view.handlers.slice(FIRST, HANDLERS).map(row)}</ul>
          {view.handlers.length > HANDLERS ? <p className="text-[15px] text-ink-soft">{text.handlersCut}</p> : null}
        </details>
      ) : null}
    </>
  );
}
