import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { BulkOutcome, BulkStep } from '@/lib/service/list-types';

/** What happened, to how many; which were left and why; and what would undo it. */
export type Notice = { readonly words: string; readonly failed: BulkOutcome['failed']; readonly undo?: readonly BulkStep[] };

type Props = {
  readonly notice: Notice | null;
  readonly strings: Strings;
  readonly onUndo: (undo: readonly BulkStep[]) => void;
  readonly onClose: () => void;
};

/** Says what became of what was just done, row by row where something was not. */
export function BulkNotice({ notice, strings, onUndo, onClose }: Props) {
  const text = strings.workList;
  const undo = notice?.undo;
  return (
    <div role="status">
      {notice ? (
        <div className="mt-4 flex flex-wrap items-start gap-3 rounded-[10px] bg-slate-wash px-4 py-2">
          <div className="min-w-0 flex-1 py-2">
            {notice.words ? <p>{notice.words}</p> : null}
            {notice.failed.length > 0 ? (
              <>
                <p className="font-semibold">{fill(text.failed, { n: notice.failed.length })}</p>
                <ul className="max-h-48 list-disc overflow-y-auto pl-5 text-[15px]">
                  {notice.failed.map(({ id, title, why }) => (
                    <li key={id}>
                      {title}
                      {strings.common.colon}
                      {text.whyNot[why]}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </div>
          {undo && undo.length > 0 ? (
            <Button look="quiet" onClick={() => onUndo(undo)}>
              {strings.common.undo}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onClose}>
            {strings.common.close}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
