import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { ShownChange, VersionCompare } from '@/lib/catalog/version-compare';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = {
  readonly view: VersionCompare;
  /** What the two sides are called. */
  readonly sides: readonly [string, string];
  readonly strings: Strings;
  readonly locale: Locale;
};

const heading = 'font-semibold font-serif text-[22px]';
const card = 'rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5';

/** Two versions side by side: conclusions first, each with the changed answers behind it, then the changed answers. */
export function CompareView({ view, sides, strings, locale }: Props) {
  const text = strings.compare;
  const { findings, duties, fields, filing, from, to } = view;
  const still = findings.length + duties.length === 0 && filing === null && from.verdict === to.verdict;
  return (
    <>
      {still ? (
        <p className="mt-6 rounded-[10px] bg-sunk px-4 py-3" data-compare="still">
          {fields.length === 0 ? text.same : text.sameConclusions}
        </p>
      ) : null}
      <dl className="mt-6 grid gap-3 md:grid-cols-2">
        {[from, to].map((side, index) => (
          <div key={sides[index]} className={card} data-side={index === 0 ? 'from' : 'to'}>
            <dt className="text-[14px] text-ink-faint">{sides[index]}</dt>
            <dd className="mt-1 font-semibold text-[18px]">
              <Tag kind={side.tone} wraps>
                {side.verdict}
              </Tag>
            </dd>
            <dd className="mt-2 text-[15px]">
              {text.filing}
              {strings.common.colon}
              {side.filing}
            </dd>
            <dd className="text-[15px] text-ink-soft">
              {text.law}
              {strings.common.colon}
              {side.pack}
            </dd>
            <dd className="text-[15px] text-ink-soft">
              {text.on}
              {strings.common.colon}
              {formatDate(side.on, locale)}
            </dd>
          </div>
        ))}
      </dl>
      {view.otherLaw ? <Remark>{text.otherLaw}</Remark> : null}
      {view.otherDay ? <Remark>{text.otherDay}</Remark> : null}
      <Changes title={fill(text.findings, { n: findings.length })} sides={sides} strings={strings}>
        {findings.map((change) => ({
          change,
          mark: text.turns[change.change],
          from: change.fromKind ? (
            <Tag kind={change.fromKind} wraps>
              {change.from}
            </Tag>
          ) : (
            change.from
          ),
          to: change.toKind ? (
            <Tag kind={change.toKind} wraps>
              {change.to}
            </Tag>
          ) : (
            change.to
          ),
        }))}
      </Changes>
      <Changes title={fill(text.duties, { n: duties.length + (filing ? 1 : 0) })} sides={sides} strings={strings}>
        {[...(filing ? [filing] : []), ...duties].map((change) => ({ change, mark: null, from: change.from, to: change.to }))}
      </Changes>
      {fields.length === 0 ? null : (
        <section className="mt-10">
          <h2 className={heading}>{fill(text.fields, { n: fields.length })}</h2>
          <ul className={`mt-3 ${card}`}>
            {fields.map(({ field, title, from: was, to: is, href }) => (
              <li key={field} className="border-line border-t py-3 first:border-0 first:pt-0 last:pb-0" data-changed={field}>
                <a
                  href={href}
                  className="font-semibold text-[16px] text-ink decoration-line-strong underline-offset-4 hover:underline"
                >
                  {title}
                </a>
                <Pair sides={sides} from={was} to={is} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Remark({ children }: { readonly children: string }) {
  return <p className="mt-4 max-w-[52em] rounded-[10px] bg-slate-wash px-4 py-3 text-[15px] text-slate">{children}</p>;
}

type Row = {
  readonly change: ShownChange;
  readonly mark: string | null;
  readonly from: ReactNode;
  readonly to: ReactNode;
};

function Changes({
  title,
  sides,
  strings,
  children,
}: {
  readonly title: string;
  readonly sides: Props['sides'];
  readonly strings: Strings;
  readonly children: readonly Row[];
}) {
  if (children.length === 0) return null;
  const text = strings.compare;
  return (
    <section className="mt-10">
      <h2 className={heading}>{title}</h2>
      <ul className="mt-3 grid gap-3">
        {children.map(({ change, mark, from, to }) => (
          <li key={change.id} className={card} data-difference={change.id}>
            <h3 className="font-semibold text-[17px]">
              {mark === null ? null : <span className="mr-2 font-normal text-[15px] text-ink-soft">{mark}</span>}
              {change.title}
            </h3>
            <Pair sides={sides} from={from} to={to} />
            {change.causes.length === 0 ? (
              <p className="mt-2 text-[15px] text-ink-soft">{text.noCause}</p>
            ) : (
              <>
                <p className="mt-2 text-[14px] text-ink-faint">{change.traced ? text.because : text.related}</p>
                <ul className="text-[15px]">
                  {change.causes.map((cause) => (
                    <li key={cause.question}>
                      <a
                        href={cause.href}
                        className="inline-block min-h-6 text-blue-ink decoration-line-strong underline-offset-4 hover:underline"
                      >
                        {cause.text}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pair({ sides, from, to }: { readonly sides: Props['sides']; readonly from: ReactNode; readonly to: ReactNode }) {
  return (
    <dl className="mt-2 grid items-start gap-x-3 gap-y-2 text-[15px] sm:grid-cols-2">
      {[from, to].map((value, index) => (
        <div key={sides[index]} className="min-w-0">
          <dt className="text-[13px] text-ink-faint">{sides[index]}</dt>
          <dd className="line-clamp-6 whitespace-pre-wrap [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
