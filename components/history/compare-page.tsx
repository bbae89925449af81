import { ResultFrame } from '@/components/result/result-frame';
import { buttonClass } from '@/components/ui/button';
import type { VersionCompare } from '@/lib/catalog/version-compare';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { CompareView } from './compare-view';
import { type VersionChoices, VersionChooser } from './version-chooser';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string;
  readonly choices: VersionChoices;
  readonly from: number;
  readonly to: number;
  /** Null where there is no such version. */
  readonly view: VersionCompare | null;
  readonly mayRestore: boolean;
  readonly strings: Strings;
  readonly locale: Locale;
};

/** Any two versions of an assessment by answers and by conclusions. */
export function ComparePage({ id, title, firstStep, choices, from, to, view, mayRestore, strings, locale }: Props) {
  const text = strings.compare;
  const base = `/assessments/${id}/result/history`;
  const name = (seq: number) => fill(seq === choices.now ? text.now : text.after, { n: seq });
  return (
    <ResultFrame id={id} title={title} page="history" firstStep={firstStep} strings={strings} locale={locale}>
      <p className="text-[14px]">
        <a href={base} className="inline-block min-h-6 text-blue-ink underline underline-offset-4">
          {strings.history.heading}
        </a>
      </p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{text.heading}</h1>
      <VersionChooser base={`${base}/compare`} {...{ choices, from, to, strings, locale }} />
      {view === null ? (
        <p role="status" className="mt-6 rounded-[10px] bg-amber-wash px-4 py-3 text-amber">
          {fill(text.none, { n: choices.now })}
        </p>
      ) : (
        <>
          <p className="mt-3 flex flex-wrap gap-x-2">
            <a href={`${base}/compare?from=${to}&to=${from}`} className={buttonClass('quiet', '-ml-2')}>
              {text.swap}
            </a>
            {mayRestore && from < choices.now ? (
              <a href={`${base}/restore?to=${from}`} className={buttonClass('quiet')}>
                {text.restore}
              </a>
            ) : null}
          </p>
          <CompareView view={view} sides={[name(from), name(to)]} strings={strings} locale={locale} />
        </>
      )}
    </ResultFrame>
  );
}
