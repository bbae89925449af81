import type { ReactNode } from 'react';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { LanguageSwitch } from './language-switch';

type Props = {
  readonly strings: Pick<Strings, 'common'>;
  readonly locale: Locale;
  readonly back: string;
  readonly children?: ReactNode;
  readonly tools?: ReactNode;
};

/** The bar on top of every page: name, where you are, tools, language. */
export function Header({ strings, locale, back, children, tools }: Props) {
  return (
    <header className="no-print sticky top-0 z-30 border-line border-b bg-card">
      <a href="#main" className="absolute left-4 -top-40 z-40 rounded-md bg-blue px-4 py-2 text-on-blue focus:top-2">
        {strings.common.skip}
      </a>
      <div className="mx-auto flex min-h-14 max-w-[1440px] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1 sm:px-6">
        <a
          href="/"
          className="inline-flex min-h-11 items-center font-semibold font-serif text-ink text-lg tracking-[0.08em] no-underline"
        >
          {strings.common.product}
        </a>
        <div className="min-w-0 flex-1 truncate text-[15px] text-ink-soft">{children}</div>
        <a
          href="/laws"
          className="hidden min-h-11 items-center text-[15px] text-ink-soft no-underline hover:underline lg:inline-flex"
        >
          {strings.common.laws}
        </a>
        {tools}
        <LanguageSwitch strings={strings} locale={locale} back={back} />
      </div>
    </header>
  );
}
