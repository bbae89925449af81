'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type Kept, KeptDialog } from '@/components/keeping/kept-dialog';
import { Button } from '@/components/ui/button';
import { ownFetch } from '@/components/ui/own-fetch';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { reorders } from '@/lib/schema/reordering';
import type { Locale } from '@/lib/schema/text';
import type { BulkAction, BulkOutcome, BulkStep, ListRow, Named } from '@/lib/service/list-types';
import { NO_CLIENT } from '@/lib/workspace/work-list';
import { BulkBar } from './bulk-bar';
import { BulkNotice, type Notice } from './bulk-notice';
import { PickDialog } from './pick-dialog';
import type { MenuEntry } from './row-menu';
import { type Chosen, downloadZip, sendBulk } from './send-bulk';
import { WorkRow } from './work-row';

type Props = {
  readonly rows: readonly ListRow[];
  readonly removed: readonly Named[];
  /** The list's address without its path, and how many it finds, counted to one beyond `counted`. */
  readonly address: string;
  readonly count: number;
  /** Most that can be changed, and exported, in one go. */
  readonly limits: { readonly change: number; readonly export: number };
  /** Where assessments can be moved, and who can be in charge; empty on a server without accounts. */
  readonly targets: readonly Named[];
  readonly people: readonly Named[];
  readonly strings: Strings;
  readonly locale: Locale;
};

type Picking = { readonly what: 'client' | 'owner'; readonly chosen: Chosen };

/** The assessments of a page with what can be done to one or to many. Deleting can be undone at once and for thirty days after. */
export function WorkList({ rows, removed, address, count, limits, targets, people, strings, locale }: Props) {
  const router = useRouter();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState<(Kept & { readonly row: ListRow }) | null>(null);
  const { list, workList: text } = strings;

  const here = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const unselect = () => {
    setSelected(new Set());
    setEverything(false);
  };
  const say = (action: BulkAction, outcome: BulkOutcome) => {
    const words = outcome.done.length > 0 ? fill(text.done[action], { n: outcome.done.length }) : '';
    setNotice({ words, failed: outcome.failed, undo: outcome.undo });
  };
  const act = async (chosen: Chosen, action: BulkAction, to: string | null = null) => {
    setBusy(true);
    const outcome = await sendBulk(chosen, action, to);
    setBusy(false);
    if (!outcome) return setNotice({ words: strings.errors.storageText, failed: [] });
    say(action, outcome);
    unselect();
    router.refresh();
  };
  const takeBack = async (steps: readonly BulkStep[]) => {
    setBusy(true);
    const outcomes: (BulkOutcome | null)[] = [];
    for (const { ids, action, to } of steps) outcomes.push(await sendBulk({ ids }, action, to));
    setBusy(false);
    const told = outcomes.filter((outcome) => outcome !== null);
    const n = told.reduce((sum, { done }) => sum + done.length, 0);
    const words = told.length < steps.length ? strings.errors.storageText : fill(text.takenBack, { n });
    setNotice({ words, failed: told.flatMap(({ failed }) => failed) });
    router.refresh();
  };
  const exportAll = async (chosen: Chosen) => {
    setBusy(true);
    const n = await downloadZip(chosen);
    setBusy(false);
    if (n === 'too-many') return setNotice({ words: fill(text.exportMost, { n: limits.export }), failed: [] });
    setNotice({ words: n === null ? strings.errors.storageText : fill(text.done.export, { n }), failed: [] });
  };
  const change = async (path: string, method: string, body?: unknown) => {
    const json = { 'content-type': 'application/json' };
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body), headers: json };
    const response = await ownFetch(`/api/assessments/${path}`, init).catch(() => null);
    if (!response?.ok) setNotice({ words: strings.errors.storageText, failed: [] });
    else router.refresh();
  };
  const rename = async (row: ListRow, title: string | null) => {
    if (title !== null && reorders(title)) return setNotice({ words: strings.files.titleReorders, failed: [] });
    if (title !== null && title !== row.title) await change(row.id, 'PATCH', { title });
    setRenaming(null);
  };
  const removeOne = async (row: ListRow, reason = '') => {
    const { id, title } = row;
    const init = { method: 'DELETE', body: JSON.stringify({ reason }), headers: { 'content-type': 'application/json' } };
    const response = await ownFetch(`/api/assessments/${id}`, init).catch(() => null);
    if (response?.status === 409) return setKept({ ...(await response.json()), row });
    setKept(null);
    if (!response?.ok) return setNotice({ words: strings.errors.storageText, failed: [] });
    setNotice({
      words: `${fill(list.removed, { title })}${list.removedHint}`,
      failed: [],
      undo: [{ ids: [id], action: 'restore', to: null }],
    });
    router.refresh();
  };
  const menuOf = (row: ListRow): readonly MenuEntry[] => {
    const only = { ids: [row.id] };
    const own: readonly MenuEntry[] = [
      { words: list.rename, run: () => setRenaming(row.id) },
      ...(people.length > 0 ? [{ words: text.changeOwner, run: () => setPicking({ what: 'owner', chosen: only }) }] : []),
      ...(targets.length > 0 ? [{ words: text.move, run: () => setPicking({ what: 'client', chosen: only }) }] : []),
      {
        words: row.template ? text.unTemplate : text.makeTemplate,
        run: () => void act(only, row.template ? 'un-template' : 'template'),
      },
      { words: list.remove, run: () => void removeOne(row) },
    ];
    const copy: readonly MenuEntry[] = row.copy
      ? [{ words: list.duplicate, run: () => void change(`${row.id}/duplicate`, 'POST') }]
      : [];
    const file = { words: list.export, href: `/api/assessments/${row.id}/export.json` };
    const workshops = { words: text.workshops, href: `/assessments/${row.id}/workshops`, page: true } as const;
    return row.manage ? [...own.slice(0, 1), workshops, ...copy, file, ...own.slice(1)] : [workshops, ...copy, file];
  };

  return (
    <>
      {kept ? (
        <KeptDialog
          kept={kept}
          strings={strings}
          locale={locale}
          onClose={() => setKept(null)}
          onRemove={(reason) => void removeOne(kept.row, reason)}
        />
      ) : null}
      <BulkNotice notice={notice} strings={strings} onUndo={(steps) => void takeBack(steps)} onClose={() => setNotice(null)} />
      {rows.length > 0 ? (
        <label className="mt-2 inline-flex min-h-11 items-center gap-3 px-2 text-[14px] text-ink-soft">
          <span className="flex w-11 justify-center">
            <input
              type="checkbox"
              checked={here.length === rows.length}
              onChange={(event) => {
                setEverything(false);
                setSelected(new Set(event.target.checked ? rows.map(({ id }) => id) : []));
              }}
              className="size-[18px] accent-blue"
            />
          </span>
          {text.selectPage}
        </label>
      ) : null}
      <ul className="border-line border-t">
        {rows.map((row) => (
          <WorkRow
            key={row.id}
            row={row}
            strings={strings}
            selected={everything || selected.has(row.id)}
            renaming={renaming === row.id}
            menu={menuOf(row)}
            onSelect={(on) => {
              const next = new Set(everything ? rows.map(({ id }) => id) : here);
              if (on) next.add(row.id);
              else next.delete(row.id);
              setEverything(false);
              setSelected(next);
            }}
            onRename={(title) => void rename(row, title)}
          />
        ))}
      </ul>
      {here.length > 0 || everything ? (
        <BulkBar
          strings={strings}
          count={everything ? Math.min(count, limits.change) : here.length}
          matching={here.length === rows.length && count > rows.length && !everything ? Math.min(count, limits.change) : 0}
          bounded={count > limits.change}
          busy={busy}
          canMove={targets.length > 0}
          canHand={people.length > 0}
          onEverything={() => setEverything(true)}
          onUnselect={unselect}
          onPick={(what) => setPicking({ what, chosen: everything ? { query: address } : { ids: here } })}
          onAct={(action) => void act(everything ? { query: address } : { ids: here }, action)}
          onExport={() => void exportAll(everything ? { query: address } : { ids: here })}
        />
      ) : null}
      {picking ? (
        <PickDialog
          title={picking.what === 'client' ? text.moveTitle : text.ownerTitle}
          label={picking.what === 'client' ? text.client : text.owner}
          options={picking.what === 'client' ? targets : people}
          strings={strings}
          onPick={(id) => {
            setPicking(null);
            void act(picking.chosen, picking.what, id === NO_CLIENT ? null : id);
          }}
          onClose={() => setPicking(null)}
        />
      ) : null}
      {removed.length > 0 ? (
        <details className="mt-8">
          <summary className="inline-flex min-h-11 items-center text-[15px] text-ink-soft">
            {list.trash} ({removed.length})
          </summary>
          <ul>
            {removed.map(({ id, name }) => (
              <li key={id} className="flex items-center gap-3 border-line border-t py-1 text-[15px]">
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <Button look="quiet" onClick={() => void act({ ids: [id] }, 'restore')}>
                  {list.restore} <span className="sr-only">{name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
