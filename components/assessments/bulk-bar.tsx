import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { BulkAction } from '@/lib/service/list-types';

type Props = {
  readonly strings: Strings;
  readonly count: number;
  /** How many could be selected beyond this page; 0 where there is nothing to offer. */
  readonly matching: number;
  /** Whether more match than can be changed in one go. */
  readonly bounded: boolean;
  readonly busy: boolean;
  readonly canMove: boolean;
  readonly canHand: boolean;
  readonly onEverything: () => void;
  readonly onUnselect: () => void;
  readonly onPick: (what: 'client' | 'owner') => void;
  readonly onAct: (action: BulkAction) => void;
  readonly onExport: () => void;
};

/** What can be done to the selected assessments; it stays at the foot of the window while something is selected. */
export function BulkBar(props: Props) {
  const { strings, count, matching, bounded, busy } = props;
  const text = strings.workList;
  return (
    <section
      aria-label={text.actions}
      className="no-print sticky bottom-2 z-20 mt-3 flex flex-wrap items-center gap-x-1 gap-y-1 rounded-[12px] border border-line-strong bg-card px-3 py-2 shadow-lg"
    >
      <p role="status" className="mr-2 font-semibold">
        {fill(text.selected, { n: count })}
      </p>
      {matching > 0 ? (
        <Button look="quiet" onClick={props.onEverything}>
          {fill(bounded ? text.selectFirst : text.selectAll, { n: matching })}
        </Button>
      ) : null}
      {props.canMove ? (
        <Button look="quiet" disabled={busy} onClick={() => props.onPick('client')}>
          {text.move}
        </Button>
      ) : null}
      {props.canHand ? (
        <Button look="quiet" disabled={busy} onClick={() => props.onPick('owner')}>
          {text.changeOwner}
        </Button>
      ) : null}
      <Button look="quiet" disabled={busy} onClick={() => props.onAct('template')}>
        {text.makeTemplate}
      </Button>
      <Button look="quiet" disabled={busy} onClick={props.onExport}>
        {text.export}
      </Button>
      <Button look="quiet" disabled={busy} onClick={() => props.onAct('remove')}>
        {text.remove}
      </Button>
      <Button look="quiet" onClick={props.onUnselect}>
        {text.unselect}
      </Button>
    </section>
  );
}
