import type { Strings } from '@/lib/i18n/strings';
import type { Caller } from '@/lib/workspace/caller';
import { workspaceNav } from '@/lib/workspace/nav';
import { BarMenu } from './bar-menu';

type Place = { readonly id: string; readonly name: string };
type Props = { readonly caller: Caller; readonly places: readonly Place[]; readonly strings: Strings };

const item = 'flex min-h-11 w-full items-center rounded-lg px-3 text-left no-underline text-ink hover:bg-sunk';

/** The strip above every page of a team's server: the workspace and its pages, who is signed in, another workspace, out again. One line on a phone too. */
export function AccountBar({ caller, places, strings }: Props) {
  const words = strings.team;
  const links = workspaceNav(caller);
  const name = (place: Place | undefined) => place?.name || words.unnamed;
  const here = places.find(({ id }) => id === caller.workspace);
  const own = (
    <>
      <a href="/account" className={item}>
        {words.account}
      </a>
      <a href="/settings/roles" className={item}>
        {words.roles}
      </a>
      {places
        .filter((place) => place !== here)
        .map((place) => (
          <form key={place.id} method="post" action="/api/workspace">
            <button type="submit" name="workspace" value={place.id} className={item}>
              {words.switchTo} {name(place)}
            </button>
          </form>
        ))}
      <form method="post" action="/api/sign-out">
        <button type="submit" className={item}>
          {strings.account.signOut}
        </button>
      </form>
    </>
  );
  return (
    <nav aria-label={words.nav} className="no-print border-line border-b bg-sunk">
      <div className="mx-auto flex min-h-11 max-w-[1440px] items-center gap-x-1 px-4 text-[14px] sm:px-6">
        <span className="mr-3 min-w-0 flex-1 truncate font-semibold md:max-w-[24em] md:flex-none">{name(here)}</span>
        <ul className="hidden min-w-0 flex-1 items-center md:flex">
          {links.map(({ href, word }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center px-2.5 text-ink-soft no-underline hover:underline">
                {words[word]}
              </a>
            </li>
          ))}
        </ul>
        <div className="hidden min-w-0 md:block">
          <BarMenu label={caller.name} className="max-w-[16em]">
            {own}
          </BarMenu>
        </div>
        <div className="min-w-0 md:hidden">
          <BarMenu label={words.menu}>
            <p className="truncate px-3 py-2 text-[14px] text-ink-faint">{caller.name}</p>
            {links.map(({ href, word }) => (
              <a key={href} href={href} className={item}>
                {words[word]}
              </a>
            ))}
            <hr className="my-1 border-line" />
            {own}
          </BarMenu>
        </div>
      </div>
    </nav>
  );
}
