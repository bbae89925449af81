'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import { SaveViewDialog } from './save-view-dialog';
import { type View, ViewsDialog } from './views-dialog';

type Props = {
  /** The page the views are shown on. */
  readonly path: string;
  readonly views: readonly View[];
  /** The address of the list as it is shown, without its path. */
  readonly address: string;
  /** Most views one may keep. */
  readonly limit: number;
  /** Whether one may share views with the workspace; never on a server without accounts. */
  readonly share: boolean;
  readonly strings: Strings;
};

const chip =
  'inline-flex min-h-9 max-w-full items-center rounded-full border border-line-strong px-4 text-[15px] text-ink-soft no-underline hover:bg-sunk aria-[current]:border-blue aria-[current]:bg-blue-wash aria-[current]:text-blue-ink';

/** Saved views as one-click lists, and the way to keep the present one. */
export function ViewBar({ path, views, address, limit, share, strings }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<'save' | 'manage' | null>(null);
  const text = strings.workList;
  const close = () => setOpen(null);
  return (
    <nav aria-label={text.savedViews} className="mt-4 flex flex-wrap items-center gap-2">
      {views.length > 0 ? (
        <a href={`${path}?all=1`} aria-current={address === '' ? 'page' : undefined} className={chip}>
          {text.allView}
        </a>
      ) : null}
      {views.map(({ id, name, query, shared, own }) => (
        <a
          key={id}
          href={`${path}?${query || 'all=1'}`}
          aria-current={address !== '' && query === address ? 'page' : undefined}
          className={chip}
        >
          <span className="truncate">{name}</span>
          {shared && !own ? <span className="ml-2 shrink-0 text-[13px] text-ink-faint">{text.shared}</span> : null}
        </a>
      ))}
      {address === '' ? null : (
        <Button look="quiet" onClick={() => setOpen('save')}>
          {text.saveView}
        </Button>
      )}
      {views.length > 0 ? (
        <Button look="quiet" onClick={() => setOpen('manage')}>
          {text.manageViews}
        </Button>
      ) : null}
      {open === 'save' ? (
        <SaveViewDialog
          address={address}
          limit={limit}
          share={share}
          strings={strings}
          onClose={close}
          onSaved={() => {
            close();
            router.refresh();
          }}
        />
      ) : null}
      {open === 'manage' ? (
        <ViewsDialog
          views={views}
          address={address}
          share={share}
          strings={strings}
          onClose={close}
          onChanged={() => router.refresh()}
        />
      ) : null}
    </nav>
  );
}
