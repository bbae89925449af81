'use client';
import { Button } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import type { Snapshot } from '@/lib/sync/answer-store';

/** The same text was changed twice: both are shown whole, the writer picks. */
export function Clash({
  conflict,
  words,
  onResolve,
}: {
  readonly conflict: Snapshot['conflicts'][number];
  readonly words: Strings['particulars'];
  readonly onResolve: (keep: 'mine' | 'theirs') => void;
}) {
  return (
    <div role="alert" className="mt-2 rounded-[10px] border border-line-strong bg-amber-wash px-4 py-3">
      <p className="text-[15px]">{words.conflict}</p>
      <dl className="mt-3 grid gap-3 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} className="flex min-w-0 flex-col rounded-[10px] border border-line bg-card px-4 py-3">
            <dt className="text-[14px] text-ink-soft">{words[side]}</dt>
            <dd className="mt-1 max-h-60 flex-1 overflow-y-auto whitespace-pre-wrap [overflow-wrap:anywhere]">
              {conflict[side] === null ? words.empty : String(conflict[side])}
            </dd>
            <dd className="mt-3">
              <Button look={side === 'mine' ? 'primary' : 'plain'} onClick={() => onResolve(side)}>
                {side === 'mine' ? words.useMine : words.useTheirs}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
