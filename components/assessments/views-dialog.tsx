'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { RenameForm } from './rename-form';
import { sendView } from './send-view';

/** A saved view as its bar shows it. */
export type View = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly own: boolean;
  readonly standard: boolean;
};

type Props = {
  readonly views: readonly View[];
  /** The address of the list as it is shown, without its path. */
  readonly address: string;
  readonly share: boolean;
  readonly strings: Strings;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** The saved views with what can be done to each: name, filters, sharing, the one the list opens with, deleting once confirmed. */
export function ViewsDialog({ views, address, share, strings, onClose, onChanged }: Props) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const text = strings.workList;
  const send = async (method: 'PATCH' | 'DELETE', body: unknown) => {
    const status = await sendView(method, body);
    setFailed(status !== 200);
    if (status === 200) onChanged();
  };
  const rename = async (view: View, name: string | null) => {
    if (name !== null && name !== view.name) await send('PATCH', { id: view.id, name: name.slice(0, 60) });
    setRenaming(null);
  };
  return (
    <Modal title={text.manageViews} closeLabel={strings.common.close} onClose={onClose}>
      <p role="alert" className="text-red empty:hidden">
        {failed ? strings.errors.storageText : ''}
      </p>
      {views.length === 0 ? <p className="text-ink-soft">{text.noViews}</p> : null}
      <ul>
        {views.map((view) => (
          <li key={view.id} className="border-line border-b py-3">
            {renaming === view.id ? (
              <RenameForm title={view.name} strings={strings} onDone={(name) => void rename(view, name)} />
            ) : (
              <p className="font-semibold">
                {view.name}
                {view.shared ? <span className="ml-2 font-normal text-[14px] text-ink-faint">{text.shared}</span> : null}
                {view.standard ? <span className="ml-2 font-normal text-[14px] text-ink-faint">{text.standard}</span> : null}
              </p>
            )}
            {removing === view.id ? (
              <div className="mt-1 flex flex-wrap items-center gap-2">
                <p className="w-full">{fill(text.removeViewSure, { name: view.name })}</p>
                <Button look="primary" onClick={() => void send('DELETE', { id: view.id })}>
                  {text.removeView}
                </Button>
                <Button onClick={() => setRemoving(null)}>{strings.common.cancel}</Button>
              </div>
            ) : (
              <div className="flex flex-wrap">
                <Action
                  words={view.standard ? text.noStandard : text.makeStandard}
                  about={view.name}
                  onClick={() => void send('PATCH', { id: view.id, standard: !view.standard })}
                />
                {(view.own || share) && address !== '' && address !== view.query ? (
                  <Action
                    words={text.takeFilters}
                    about={view.name}
                    onClick={() => void send('PATCH', { id: view.id, query: address })}
                  />
                ) : null}
                {view.own || share ? (
                  <Action words={strings.list.rename} about={view.name} onClick={() => setRenaming(view.id)} />
                ) : null}
                {share ? (
                  <Action
                    words={view.shared ? text.unshare : text.share}
                    about={view.name}
                    onClick={() => void send('PATCH', { id: view.id, shared: !view.shared })}
                  />
                ) : null}
                {view.own || share ? (
                  <Action words={text.removeView} about={view.name} onClick={() => setRemoving(view.id)} />
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function Action({ words, about, onClick }: { readonly words: string; readonly about: string; readonly onClick: () => void }) {
  return (
    <Button look="quiet" onClick={onClick}>
      {words} <span className="sr-only">{about}</span>
    </Button>
  );
}
