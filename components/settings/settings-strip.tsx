import type { Strings } from '@/lib/i18n/strings';
import { type Caller, may } from '@/lib/workspace/caller';

type Page = 'members' | 'clients' | 'roles' | 'report' | 'account';
type Props = { readonly caller: Caller; readonly current: Page; readonly words: Strings['team'] };

/** The pages of the settings the caller may open, the present one marked. */
export function SettingsStrip({ caller, current, words }: Props) {
  const pages: readonly (readonly [Page, string, boolean])[] = [
    ['members', '/settings/members', caller.team && may(caller, 'members', null)],
    ['clients', '/settings/clients', may(caller, 'clients', null)],
    ['roles', '/settings/roles', caller.team],
    ['report', '/settings/report', true],
    ['account', '/account', caller.team],
  ];
  return (
    <nav aria-label={words.settings} className="mb-6 flex flex-wrap gap-x-1 border-line border-b pb-2">
      {pages
        .filter(([, , open]) => open)
        .map(([page, href]) => (
          <a
            key={page}
            href={href}
            aria-current={page === current ? 'page' : undefined}
            className="inline-flex min-h-11 items-center rounded-lg px-3 text-[15px] text-ink-soft no-underline hover:bg-sunk aria-[current=page]:bg-blue-wash aria-[current=page]:font-semibold aria-[current=page]:text-blue-ink"
          >
            {words[page]}
          </a>
        ))}
    </nav>
  );
}
