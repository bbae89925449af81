import type { Strings } from '@/lib/i18n/strings';
import type { Pack } from '@/lib/schema/pack';
import type { Locale } from '@/lib/schema/text';
import { ResultFrame, type ResultPage } from './result-frame';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly page: ResultPage;
  readonly pack: Pack;
  readonly strings: Strings;
  readonly locale: Locale;
};

/** A result page for a reference date whose law the product does not hold: why it says nothing, and what to do. */
export function NothingExamined({ id, title, page, pack, strings, locale }: Props) {
  return (
    <ResultFrame id={id} title={title} page={page} firstStep={pack.steps[0]?.id ?? ''} strings={strings} locale={locale}>
      <p className="text-[14px] text-ink-faint">{strings.result.pages[page]}</p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{strings.editions.nothing}</h1>
      <p className="mt-2 max-w-[44em] text-[17px]">{strings.editions.nothingText}</p>
      <p className="mt-4 max-w-[52em] rounded-[10px] bg-amber-wash px-4 py-3 text-amber">{pack.notice?.[locale]}</p>
    </ResultFrame>
  );
}
