'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type Kept, KeptDialog } from '@/components/keeping/kept-dialog';
import { type MoveChoice, MoveToClient } from '@/components/team/move-to-client';
import { Button, buttonClass } from '@/components/ui/button';
import { ownFetch } from '@/components/ui/own-fetch';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { reorders } from '@/lib/schema/reordering';
import type { Locale } from '@/lib/schema/text';
import type { ListRow } from '@/lib/service/list-types';

type Props = {
  readonly rows: readonly ListRow[];
  readonly removed: readonly { readonly id: string; readonly title: string }[];
  readonly moves: MoveChoice;
  readonly strings: Strings;
  readonly locale: Locale;
};

/** The assessments with what can be done to each. Deleting can be undone at once and for thirty days after. */
export function AssessmentList({ rows, removed, moves, strings, locale }: Props) {
  const router = useRouter();
  const [notice, setNotice] = useState<{ words: string; undo?: string } | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [kept, setKept] = useState<(Kept & { readonly row: ListRow }) | null>(null);
  const text = strings.list;

  const change = async (address: string, method: string, body?: unknown): Promise<boolean> => {
    const init =
      body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await ownFetch(`/api/assessments/${address}`, init).catch(() => null);
    if (!response?.ok) setNotice({ words: strings.errors.storageText });
    else router.refresh();
    return response?.ok === true;
  };
  const remove = async (row: ListRow, reason = '') => {
    const { id, title } = row;
    const init = { method: 'DELETE', body: JSON.stringify({ reason }), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`/api/assessments/${id}`, init).catch(() => null);
    if (response?.status === 409) return setKept({ ...(await response.json()), row });
    setKept(null);
    if (!response?.ok) return setNotice({ words: strings.errors.storageText });
    router.refresh();
    setNotice({ words: `${fill(text.removed, { title })}${text.removedHint}`, undo: id });
  };
  const restore = async (id: string) => {
    if (await change(`${id}/restore`, 'POST')) setNotice(null);
  };
  const rename = async (id: string, title: string) => {
    if (reorders(title)) return setNotice({ words: strings.files.titleReorders });
    if (title.trim() === '' || (await change(id, 'PATCH', { title: title.trim() }))) setRenaming(null);
  };

  return (
    <>
      <div role="status">
        {notice ? (
          <p className="mt-4 flex flex-wrap items-center gap-3 rounded-[10px] bg-slate-wash px-4 py-2">
            <span className="flex-1">{notice.words}</span>
            {notice.undo ? (
              <Button look="quiet" onClick={() => void restore(notice.undo ?? '')}>
                {strings.common.undo}
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
      {kept ? (
        <KeptDialog
          kept={kept}
          strings={strings}
          locale={locale}
          onClose={() => setKept(null)}
          onRemove={(reason) => void remove(kept.row, reason)}
        />
      ) : null}
      {rows.length === 0 ? (
        <div className="mt-6 rounded-[14px] border border-line bg-card px-6 py-10 text-center">
          <h2 className="font-semibold text-[18px]">{text.empty}</h2>
          <p className="mt-1 text-ink-soft">{text.emptyText}</p>
          <a href="/assessments/new" className={buttonClass('primary', 'mt-4')}>
            {text.new}
          </a>
        </div>
      ) : null}
      <ul className="mt-5 grid gap-3">
        {rows.map((row) => (
          <li key={row.id} className="rounded-[14px] border border-line bg-card px-5 py-4">
            {renaming === row.id ? (
              <RenameForm
                row={row}
                strings={strings}
                onSave={(title) => void rename(row.id, title)}
                onCancel={() => setRenaming(null)}
              />
            ) : (
              <h2 className="font-semibold text-[18px]">
                <a href={`/assessments/${row.id}/${row.step}`} className="text-ink no-underline hover:underline">
                  {row.title}
                </a>
                {row.quick ? <span className="ml-2 font-normal text-[14px] text-ink-faint">{text.quick}</span> : null}
              </h2>
            )}
            <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-[15px] text-ink-soft">
              <Tag kind={row.tone} wraps>
                {row.verdict}
              </Tag>
              <span>{row.filing}</span>
              <span>{row.progress}</span>
              <span className="text-ink-faint">
                {text.updated} {row.updated}
              </span>
            </p>
            <div className="mt-2 flex flex-wrap gap-x-1">
              <a href={`/assessments/${row.id}/result`} className={buttonClass('quiet')}>
                {text.result} <span className="sr-only">{row.title}</span>
              </a>
              <Action words={text.rename} about={row.title} onClick={() => setRenaming(row.id)} />
              <Action words={text.duplicate} about={row.title} onClick={() => void change(`${row.id}/duplicate`, 'POST')} />
              <a href={`/api/assessments/${row.id}/export.json`} download className={buttonClass('quiet')}>
                {text.export} <span className="sr-only">{row.title}</span>
              </a>
              <MoveToClient
                row={row}
                moves={moves}
                words={strings.team}
                onMove={(client) => change(row.id, 'PATCH', { client })}
              />
              <Action words={text.remove} about={row.title} onClick={() => void remove(row)} />
            </div>
          </li>
        ))}
      </ul>
      {removed.length > 0 ? (
        <details className="mt-8">
          <summary className="inline-flex min-h-11 items-center text-[15px] text-ink-soft">
            {text.trash} ({removed.length})
          </summary>
          <ul>
            {removed.map(({ id, title }) => (
              <li key={id} className="flex items-center gap-3 border-line border-t py-1 text-[15px]">
                <span className="min-w-0 flex-1 truncate">{title}</span>
                <Action words={text.restore} about={title} onClick={() => void restore(id)} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Action({ words, about, onClick }: { readonly words: string; readonly about: string; readonly onClick: () => void }) {
  return (
    <Button look="quiet" onClick={onClick}>
      {words} <span className="sr-only">{about}</span>
    </Button>
  );
}

type RenameProps = {
  readonly row: ListRow;
  readonly strings: Strings;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
};

function RenameForm({ row, strings, onSave, onCancel }: RenameProps) {
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(String(new FormData(event.currentTarget).get('title') ?? ''));
      }}
    >
      <input
        name="title"
        aria-label={strings.list.renameTo}
        defaultValue={row.title}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
        className="min-h-11 min-w-0 flex-1 rounded-[10px] border border-line-strong bg-card px-3"
      />
      <Button type="submit" look="primary">
        {strings.list.save}
      </Button>
      <Button onClick={onCancel}>{strings.common.cancel}</Button>
    </form>
  );
}
