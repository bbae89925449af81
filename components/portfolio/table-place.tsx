import { SelectInput } from '@/components/ui/select-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Place } from '@/lib/portfolio/find-table';
import type { TableCheck } from '@/lib/portfolio/table-check';

type Props = {
  readonly check: TableCheck;
  readonly busy: boolean;
  readonly onPlace: (place: Partial<Place>) => void;
  readonly strings: Strings;
};

/** On which sheet and in which row the table was found, to be corrected; and what was done about merged cells. */
export function TablePlace({ check, busy, onPlace, strings }: Props) {
  const text = strings.portfolio;
  const { place, sheets, heads, filled } = check;
  return (
    <section aria-labelledby="place" className="mt-6">
      <h2 id="place" className="font-semibold text-[18px]">
        {text.place}
      </h2>
      <div className="mt-2 flex flex-wrap gap-3">
        {sheets.length > 1 ? (
          <SelectInput
            id="sheet"
            label={text.sheet}
            className="min-w-0 flex-1 basis-48"
            disabled={busy}
            value={String(place.sheet)}
            onChange={({ target }) => onPlace({ sheet: Number(target.value) })}
            options={sheets.map((name, index) => ({ value: String(index), words: name }))}
          />
        ) : null}
        <SelectInput
          id="header"
          label={text.header}
          className="min-w-0 flex-[2] basis-64"
          disabled={busy}
          value={String(place.header)}
          onChange={({ target }) => onPlace({ sheet: place.sheet, header: Number(target.value) })}
          options={heads.map(({ number, text: says }) => ({
            value: String(number),
            words: fill(text.headerRow, { n: number, text: says }),
          }))}
        />
      </div>
      {filled > 0 ? <p className="mt-2 text-[15px] text-amber">{fill(text.filled, { n: filled })}</p> : null}
    </section>
  );
}
