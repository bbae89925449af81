import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = { readonly title: string; readonly text: string; readonly strings: Strings; readonly locale: Locale };

/** A page on which nobody can go on: why, and the way back to the list. */
export function DeadEnd({ title, text, strings, locale }: Props) {
  return (
    <>
      <Header strings={strings} locale={locale} back="/" />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[720px] px-4 pt-20 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{title}</h1>
        <p className="mt-2 text-ink-soft">{text}</p>
        <a href="/assessments" className={buttonClass('primary', 'mt-6')}>
          {strings.errors.backToList}
        </a>
      </main>
    </>
  );
}
