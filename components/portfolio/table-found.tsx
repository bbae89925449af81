'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { TableCheck } from '@/lib/portfolio/table-check';
import type { Told } from './table-problems';

type Props = {
  readonly check: TableCheck;
  readonly told: Told;
  readonly removes: boolean;
  readonly busy: 'reading' | 'importing' | null;
  readonly onImport: (removing: boolean) => void;
  readonly onUntell: () => void;
  readonly strings: Strings;
};

/** What the table would do, whether sites it leaves out go as well, and the button that does it. */
export function TableFound({ check, told, removes, busy, onImport, onUntell, strings }: Props) {
  const [removing, setRemoving] = useState(false);
  const text = strings.portfolio;
  const unused = check.header.filter((heading, index) => heading.trim() !== '' && check.columns[index] === null);
  const { rows, good, badRows, added, missing, missingNames, columns } = check;
  const ways = Object.values(told).flatMap((cells) => Object.keys(cells)).length;
  if (!columns.includes('site')) return null;
  const action = removing ? text.importAndRemove : badRows > 0 ? text.importGood : text.importAll;
  return (
    <section aria-labelledby="found" className="mt-6">
      <div role="status">
        <h2 id="found" className="font-semibold text-[18px]">
          {fill(text.found, { rows, good, bad: badRows })}
        </h2>
      </div>
      {ways > 0 ? (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-[15px] text-ink-soft">
          {fill(text.told, { n: ways })}
          <Button look="quiet" disabled={busy !== null} onClick={onUntell}>
            {text.untell}
          </Button>
        </p>
      ) : null}
      {good > 0 ? (
        <>
          <p className="mt-1 text-ink-soft">{fill(text.willDo, { added, replaced: good - added })}</p>
          {unused.length > 0 ? (
            <p className="mt-1 text-ink-soft [overflow-wrap:anywhere]">
              {fill(text.leftOut, { names: unused.join(text.comma) })}
            </p>
          ) : null}
          {missing > 0 && removes ? (
            <label className="mt-2 flex max-w-[52em] items-start gap-3">
              <input
                type="checkbox"
                checked={removing}
                onChange={({ target }) => setRemoving(target.checked)}
                className="mt-1 size-[18px] shrink-0 accent-blue"
              />
              <span>
                {fill(text.removeMissing, { n: missing })}
                <span className="block text-[15px] text-ink-soft [overflow-wrap:anywhere]">
                  {fill(text.removeMissingText, { names: missingNames.join(text.comma) })}
                </span>
              </span>
            </label>
          ) : null}
          <Button look="primary" className="mt-3" disabled={busy !== null} onClick={() => onImport(removing)}>
            {busy === 'importing' ? text.importing : fill(action, { n: good, gone: missing })}
          </Button>
        </>
      ) : (
        <p className="mt-1 text-red">{text.nothingGood}</p>
      )}
    </section>
  );
}
