import type { ReactNode } from 'react';
import { GradeMark } from '@/components/law/grade-mark';
import { StatusTag } from '@/components/law/status-tag';
import type { InstrumentRow } from '@/lib/catalog/law-library';
import { formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = {
  readonly instrument: InstrumentRow;
  readonly locale: Locale;
  readonly strings: Pick<Strings, 'common' | 'laws'>;
};

/** The record of an instrument: status, issuer, number, dates and the official address, with what is not confirmed. */
export function InstrumentFacts({ instrument, locale, strings }: Props) {
  const text = strings.laws;
  const dates = (date: string) => formatDate(date, locale);
  const mark = (words: string) => <span className="ml-2 text-[13px] text-amber">{words}</span>;
  return (
    <dl className="mt-5 grid gap-x-8 gap-y-2 rounded-[14px] border border-line bg-card px-5 py-4 text-[15px] sm:grid-cols-2">
      <Fact name={text.status}>
        <StatusTag instrument={instrument} strings={text} />
        <span className="mt-1 block text-[14px] text-ink-soft">
          {instrument.group === 'in-force' ? '' : text.groups[instrument.group] + strings.common.colon}
          {text.groupNotes[instrument.group]}
        </span>
      </Fact>
      <Fact name={text.grade}>
        <GradeMark grade={instrument.grade} strings={strings} />
      </Fact>
      <Fact name={text.issuer}>{instrument.issuer}</Fact>
      {instrument.number ? (
        <Fact name={text.number}>
          {instrument.number}
          {instrument.numberUnconfirmed ? mark(text.numberUnconfirmed) : null}
        </Fact>
      ) : null}
      {instrument.published ? <Fact name={text.published}>{dates(instrument.published)}</Fact> : null}
      {instrument.edition || instrument.inForceFrom ? (
        <Fact name={text.inForceFrom}>
          {instrument.edition ?? dates(instrument.inForceFrom ?? '')}
          {instrument.datesUnconfirmed ? mark(text.datesUnconfirmed) : null}
        </Fact>
      ) : null}
      <Fact name={text.official} wide>
        {instrument.url ? (
          <a
            href={instrument.url}
            target="_blank"
            rel="noreferrer noopener"
            className="break-all text-blue-ink underline underline-offset-4"
          >
            {instrument.url} {text.opensElsewhere}
          </a>
        ) : (
          <span className="text-ink-faint">{text.officialNone}</span>
        )}
      </Fact>
    </dl>
  );
}

type FactProps = { readonly name: string; readonly wide?: boolean; readonly children: ReactNode };

function Fact({ name, wide = false, children }: FactProps) {
  return (
    <div className={wide ? 'sm:col-span-2' : ''}>
      <dt className="text-[13.5px] text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
