'use client';
import { CalendarClock } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ListRow } from '@/lib/service/list-types';
import { RenameForm } from './rename-form';
import { type MenuEntry, RowMenu } from './row-menu';

type Props = {
  readonly row: ListRow;
  readonly strings: Strings;
  readonly selected: boolean;
  readonly renaming: boolean;
  readonly menu: readonly MenuEntry[];
  readonly onSelect: (on: boolean) => void;
  readonly onRename: (title: string | null) => void;
};

/** One assessment of the work list: a line of columns on a wide screen, a card on a narrow one. */
export function WorkRow({ row, strings, selected, renaming, menu, onSelect, onRename }: Props) {
  const text = strings.workList;
  return (
    <li
      className={`grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1 border-line border-b px-2 py-3 lg:grid-cols-[auto_minmax(0,2.4fr)_minmax(0,2fr)_minmax(0,1.5fr)_auto] lg:gap-x-4 ${selected ? 'bg-blue-wash' : ''}`}
    >
      <label className="flex size-11 items-center justify-center">
        <input
          type="checkbox"
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
          aria-label={fill(text.select, { title: row.title })}
          className="size-[18px] accent-blue"
        />
      </label>
      <div className="min-w-0 pt-2">
        {renaming ? (
          <RenameForm title={row.title} strings={strings} onDone={onRename} />
        ) : (
          <h2 className="font-semibold text-[17px] leading-snug">
            <a href={`/assessments/${row.id}/${row.step}`} className="text-ink no-underline hover:underline">
              {row.title}
            </a>
            {row.quick ? <span className="ml-2 font-normal text-[14px] text-ink-faint">{strings.list.quick}</span> : null}
          </h2>
        )}
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px] text-ink-soft">
          {row.client ? <span>{row.client}</span> : null}
          {row.status ? <span>{text.status[row.status]}</span> : null}
          {row.version ? <span>{row.version}</span> : null}
          {row.template ? <Tag tone="blue">{text.template}</Tag> : null}
          {row.fromTemplate ? <span className="text-ink-faint">{text.madeFrom}</span> : null}
          <span className="text-ink-faint">{row.progress}</span>
        </p>
      </div>
      <div className="col-span-2 col-start-2 min-w-0 lg:col-span-1 lg:col-start-auto lg:pt-2">
        <Tag kind={row.tone} wraps>
          {row.verdict}
        </Tag>
        <p className="mt-1 text-[14px] text-ink-soft">{row.filing}</p>
      </div>
      <div className="col-span-2 col-start-2 min-w-0 text-[14px] text-ink-soft lg:col-span-1 lg:col-start-auto lg:pt-2">
        {row.due ? (
          <p className={row.overdue ? 'font-semibold text-red' : ''}>
            <CalendarClock aria-hidden="true" size={15} className="-mt-0.5 mr-1 inline" />
            {row.due}
          </p>
        ) : null}
        {row.owner ? (
          <p>
            {text.owner} {row.owner}
          </p>
        ) : null}
        <p className="text-ink-faint">
          {strings.list.updated} {row.updated}
        </p>
      </div>
      <div className="col-start-3 row-start-1 flex items-center lg:col-start-5">
        <a href={`/assessments/${row.id}/result`} className={buttonClass('quiet', 'whitespace-nowrap')}>
          {strings.list.result} <span className="sr-only">{row.title}</span>
        </a>
        <RowMenu label={fill(text.more, { title: row.title })} entries={menu} />
      </div>
    </li>
  );
}
