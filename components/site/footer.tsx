import type { Strings } from '@/lib/i18n/strings';

/** The line every page carries: a self-assessment, not legal advice. */
export function Footer({ strings }: { readonly strings: Strings }) {
  return (
    <footer className="mx-auto max-w-[1120px] px-4 py-10 text-[14px] text-ink-faint sm:px-6">
      {strings.common.product} · {strings.common.disclaimer} ·{' '}
      <a href="/laws" className="inline-block py-1 text-ink-soft underline decoration-line-strong underline-offset-4">
        {strings.common.laws}
      </a>{' '}
      ·{' '}
      <a href="/verify" className="inline-block py-1 text-ink-soft underline decoration-line-strong underline-offset-4">
        {strings.verify.link}
      </a>{' '}
      ·{' '}
      <a href="/portfolios" className="inline-block py-1 text-ink-soft underline decoration-line-strong underline-offset-4">
        {strings.portfolio.link}
      </a>{' '}
      ·{' '}
      <a href="/settings/report" className="inline-block py-1 text-ink-soft underline decoration-line-strong underline-offset-4">
        {strings.reportTheme.link}
      </a>{' '}
      ·{' '}
      <a href="/settings/data" className="inline-block py-1 text-ink-soft underline decoration-line-strong underline-offset-4">
        {strings.keeping.link}
      </a>{' '}
      ·{' '}
      <a href="/audit" className="inline-block py-1 text-ink-soft underline decoration-line-strong underline-offset-4">
        {strings.audit.link}
      </a>
    </footer>
  );
}
