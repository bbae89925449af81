import type { Strings } from '@/lib/i18n/strings';
import type { Caller } from '@/lib/workspace/caller';
import { workspaceNav } from '@/lib/workspace/nav';

/** The last line of every page where nobody signs in: the pages of the workspace, and the way to use it with colleagues. */
export function LocalLinks({ caller, words }: { readonly caller: Caller; readonly words: Strings['team'] }) {
  const link = 'inline-block py-1 text-ink-soft underline decoration-line-strong underline-offset-4';
  return (
    <nav aria-label={words.nav} className="no-print mx-auto -mt-6 max-w-[1120px] px-4 pb-10 text-[14px] text-ink-faint sm:px-6">
      {workspaceNav(caller)
        .filter(({ word }) => word !== 'settings' && word !== 'portfolios')
        .map(({ href, word }) => (
          <span key={href}>
            <a href={href} className={link}>
              {words[word]}
            </a>{' '}
            ·{' '}
          </span>
        ))}
      {words.local}{' '}
      <a href="/setup" className={link}>
        {words.localAction}
      </a>
    </nav>
  );
}
