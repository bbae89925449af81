'use client';
import { CloudOff, LoaderCircle, Save, TriangleAlert } from 'lucide-react';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Snapshot } from '@/lib/sync/answer-store';

type Props = {
  readonly snapshot: Snapshot;
  readonly invalid: number;
  readonly strings: Strings['save'];
  /** Goes to what could not be saved. */
  readonly onShow: () => void;
};

/** What is saved and what waits, always in sight. Only changes of kind are announced, not every keystroke. */
export function SaveState({ snapshot, invalid, strings, onShow }: Props) {
  const { words, trouble, show } = inWords(snapshot, invalid, strings);
  const saving = snapshot.pending > 0 || snapshot.state === 'saving';
  const Icon = trouble ? (snapshot.state === 'offline' ? CloudOff : TriangleAlert) : saving ? LoaderCircle : Save;
  return (
    <p
      role="status"
      data-save={trouble ? 'trouble' : saving ? 'saving' : 'saved'}
      className={`inline-flex items-center gap-1.5 text-[14px] ${trouble ? 'rounded-md bg-amber-wash px-2 py-1 text-amber' : 'text-ink-faint'}`}
      title={snapshot.state === 'offline' ? strings.offlineHint : undefined}
    >
      <Icon aria-hidden="true" size={15} />
      {show ? (
        <button type="button" onClick={onShow} className="min-h-7 text-left underline underline-offset-4">
          {words}
        </button>
      ) : (
        words
      )}
    </p>
  );
}

function inWords(
  snapshot: Snapshot,
  invalid: number,
  strings: Strings['save'],
): { words: string; trouble: boolean; show?: boolean } {
  const n = snapshot.pending;
  const trouble = (words: string) => ({ words: fill(words, { n }), trouble: true });
  if (snapshot.conflicts.length > 0) return trouble(fill(strings.conflict, { n: snapshot.conflicts.length }));
  if (snapshot.state === 'gone') return trouble(strings.gone);
  if (snapshot.state === 'signed-out') return trouble(n > 0 ? strings.signedOut : strings.signedOutIdle);
  if (snapshot.state === 'second-factor') return trouble(n > 0 ? strings.factorOwed : strings.factorOwedIdle);
  if (snapshot.state === 'no-right') return trouble(n > 0 ? strings.noRight : strings.noRightIdle);
  if (snapshot.noLocal && n > 0) return trouble(strings.noLocal);
  if (snapshot.state === 'offline') return trouble(strings.offline);
  if (snapshot.state === 'slow') return trouble(strings.slow);
  if (snapshot.state === 'storage-busy') return trouble(strings.storageBusy);
  if (snapshot.state === 'storage-full') return trouble(strings.storageFull);
  if (snapshot.state === 'storage-read-only') return trouble(strings.storageReadOnly);
  if (snapshot.state === 'waiting' && n > 0) return trouble(strings.waiting);
  if (n > 0 || snapshot.state === 'saving') return { words: strings.saving, trouble: false };
  if (invalid > 0) return { ...trouble(fill(strings.invalid, { n: invalid })), show: true };
  return {
    words: snapshot.savedAt === null ? strings.saved : fill(strings.savedAt, { time: clock(snapshot.savedAt) }),
    trouble: false,
  };
}

function clock(instant: number): string {
  return new Date(instant).toTimeString().slice(0, 5);
}
