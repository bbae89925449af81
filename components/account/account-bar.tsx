import type { Strings } from '@/lib/i18n/strings';
import { type Caller, may } from '@/lib/workspace/caller';
import { Button } from '../ui/button';

type Props = { readonly caller: Caller; readonly workspace: string; readonly strings: Strings };

/** The strip above every page of a team's server: which workspace, who is signed in, and out again. */
export function AccountBar({ caller, workspace, strings }: Props) {
  const words = strings.account;
  return (
    <nav aria-label={words.team} className="no-print border-line border-b bg-sunk">
      <div className="mx-auto flex min-h-11 max-w-[1440px] flex-wrap items-center gap-x-4 px-4 text-[14px] sm:px-6">
        <span className="min-w-0 flex-1 truncate font-semibold">{workspace}</span>
        {may(caller, 'audit', null) ? (
          <a href="/audit" className="inline-flex min-h-11 items-center text-ink-soft no-underline hover:underline">
            {strings.audit.link}
          </a>
        ) : null}
        <span className="min-w-0 max-w-[40%] truncate text-ink-soft">{caller.name}</span>
        <form method="post" action="/api/sign-out">
          <Button type="submit" look="quiet">
            {words.signOut}
          </Button>
        </form>
      </div>
    </nav>
  );
}
