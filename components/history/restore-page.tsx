import { ResultFrame } from '@/components/result/result-frame';
import { buttonClass } from '@/components/ui/button';
import type { VersionCompare } from '@/lib/catalog/version-compare';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { CompareView } from './compare-view';
import { RestoreButton } from './restore-button';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string;
  readonly version: number;
  readonly seen: number;
  /** Whether one field alone is restored. */
  readonly one: boolean;
  /** Present and restored answers compared. */
  readonly view: VersionCompare;
  readonly fields: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly closed: readonly string[];
  readonly unfit: readonly string[];
  readonly strings: Strings;
  readonly locale: Locale;
};

/** What restoring an earlier version would change, and what would become of the conclusion, before anything is done. */
export function RestorePage(props: Props) {
  const { id, title, firstStep, version, seen, one, view, fields, titles, closed, unfit, strings, locale } = props;
  const text = strings.restoring;
  const history = `/assessments/${id}/result/history`;
  return (
    <ResultFrame id={id} title={title} page="history" firstStep={firstStep} strings={strings} locale={locale}>
      <p className="text-[14px]">
        <a href={history} className="inline-block min-h-6 text-blue-ink underline underline-offset-4">
          {strings.history.heading}
        </a>
      </p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">
        {one ? text.headingOne : fill(text.heading, { n: version })}
      </h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">
        {text.lead} {one ? null : text.whole}
      </p>
      {(
        [
          [closed, text.notYours],
          [unfit, text.unfit],
        ] as const
      ).map(([left, words]) =>
        left.length === 0 ? null : (
          <div key={words} className="mt-4 rounded-[10px] bg-amber-wash px-4 py-3 text-[15px] text-amber">
            <p>{fill(words, { n: left.length })}</p>
            <ul className="list-disc pl-5">
              {left.map((field) => (
                <li key={field}>{titles[field] ?? field}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      {fields.length === 0 ? (
        <div className="mt-6 rounded-[14px] border border-line bg-card px-6 py-8">
          <p>{text.nothing}</p>
          <a href={history} className={buttonClass('plain', 'mt-3')}>
            {text.back}
          </a>
        </div>
      ) : (
        <>
          <RestoreButton id={id} {...{ version, seen, fields, titles }} strings={{ restoring: text }} />
          <p className="mt-6 font-semibold text-[17px]">{fill(text.will, { n: fields.length })}</p>
          <CompareView view={view} sides={[text.now, text.restored]} strings={strings} locale={locale} />
        </>
      )}
    </ResultFrame>
  );
}
