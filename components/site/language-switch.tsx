import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

/** Switches the language by a plain form, so that it works before and without JavaScript. */
export function LanguageSwitch({
  strings,
  locale,
  back,
}: {
  readonly strings: Pick<Strings, 'common'>;
  readonly locale: Locale;
  readonly back: string;
}) {
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <form action="/api/locale" method="post" className="shrink-0">
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        name="locale"
        value={other}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        className="min-h-9 rounded-lg border border-line-strong px-3 text-[14px] text-ink-soft hover:bg-sunk"
      >
        {strings.common.language}
        <span className="sr-only" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
          ({strings.common.languageLabel})
        </span>
      </button>
    </form>
  );
}
