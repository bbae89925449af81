import type { Strings } from '@/lib/i18n/strings';
import type { RoomLine } from './use-room';

const dots: Readonly<Record<RoomLine, string>> = {
  connecting: 'bg-slate',
  live: 'bg-jade',
  polling: 'bg-amber',
  offline: 'bg-red',
  lost: 'bg-red',
};

/** How this screen hears of the room, in words. */
export function LineState({ line, words }: { readonly line: RoomLine; readonly words: Strings['workshop'] }) {
  return (
    <span role="status" data-line={line} className="inline-flex items-center gap-2 text-[14px] text-ink-soft">
      <span aria-hidden="true" className={`size-2.5 rounded-full ${dots[line]}`} />
      {words.lines[line]}
    </span>
  );
}
