'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { ownFetch } from '@/components/ui/own-fetch';
import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Place } from '@/lib/portfolio/find-table';
import { COLUMNS_LIMIT, SITES_LIMIT } from '@/lib/portfolio/site';
import type { TableCheck } from '@/lib/portfolio/table-check';
import { ColumnMapping, type ColumnSource } from './column-mapping';
import { TableFound } from './table-found';
import { TablePlace } from './table-place';
import { TableProblems, type Told } from './table-problems';

type Props = {
  readonly id: string;
  readonly choices: readonly ColumnSource[];
  /** Whether the reader may remove sites. */
  readonly removes: boolean;
  readonly strings: Strings;
};
type Busy = 'reading' | 'importing' | null;
/** How a table is to be read; what is left out is found by the server. */
type Reading = { readonly columns: readonly (string | null)[] | null; readonly place: Partial<Place>; readonly told: Told };

const asFound: Reading = { columns: null, place: {}, told: {} };

/** Takes a table of sites in: choose a file, check where it stands, its columns and what is wrong, confirm. Nothing is kept before that. */
export function ImportSites({ id, choices, removes, strings }: Props) {
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [check, setCheck] = useState<TableCheck | null>(null);
  const [read, setRead] = useState<Reading>(asFound);
  const [columns, setColumns] = useState<readonly (string | null)[]>([]);
  const [told, setTold] = useState<Told>({});
  const [busy, setBusy] = useState<Busy>(null);
  const [problem, setProblem] = useState('');
  const text = strings.portfolio;

  const post = async (table: File, wanted: string, how: Reading, removing = false): Promise<Response | null> => {
    const form = new FormData();
    form.set('file', table);
    form.set('wanted', wanted);
    if (how.columns) form.set('columns', JSON.stringify(how.columns));
    for (const [name, value] of Object.entries(how.place)) form.set(name, String(value));
    form.set('meanings', JSON.stringify(how.told));
    if (removing) form.set('removes', '1');
    setProblem('');
    setBusy(wanted === 'import' ? 'importing' : 'reading');
    const response = await ownFetch(`/api/portfolios/${id}/table`, { method: 'POST', body: form }).catch(() => null);
    if (!response?.ok) {
      const said = await response?.json().catch(() => null);
      setProblem(said?.problems?.[0]?.message ?? text.failed);
    }
    if (wanted !== 'import' || !response?.ok) setBusy(null);
    return response?.ok ? response : null;
  };
  const look = async (table: File, how: Reading) => {
    const found: TableCheck | undefined = await (await post(table, 'check', how))?.json();
    if (!found) return;
    setCheck(found);
    setColumns(found.columns);
    setTold(how.told);
    setRead({ ...how, columns: found.columns, place: found.place });
  };
  const choose = ([table]: readonly File[]) => {
    if (!table) return;
    setCheck(null);
    setFile(table);
    if (table.size > UPLOAD_LIMIT) setProblem(text.tooLarge);
    else void look(table, asFound);
  };
  const take = async (removing: boolean) => {
    if (file && (await post(file, 'import', read, removing))) router.push(`/portfolios/${id}`);
  };
  const errors = async () => {
    const blob = file && (await (await post(file, 'errors', read))?.blob());
    if (blob) saveAs(blob, `${text.sheets.errors}.xlsx`);
  };

  const changed = check !== null && (told !== read.told || columns.some((column, index) => column !== check.columns[index]));
  const again = () => file && void look(file, { ...read, columns, told });
  const limits = { sites: SITES_LIMIT, columns: COLUMNS_LIMIT };
  return (
    <div className="mt-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <FileButton
          accept=".xlsx,.csv,.txt"
          look={check ? 'plain' : 'primary'}
          words={busy === 'reading' ? text.reading : check ? text.other : text.choose}
          busy={busy !== null}
          describedBy="file-hint"
          onFiles={choose}
        />
        <span id="file-hint" className="min-w-0 text-[15px] text-ink-soft [overflow-wrap:anywhere]">
          {file ? file.name : fill(text.chooseHint, limits)}
        </span>
      </div>
      <div role="alert" className="mt-3 empty:hidden">
        {problem ? <p className="rounded-[10px] bg-red-wash px-4 py-3 text-red">{problem}</p> : null}
      </div>
      {check ? (
        <>
          <TablePlace
            check={check}
            busy={busy !== null}
            onPlace={(place) => file && void look(file, { ...asFound, place })}
            strings={strings}
          />
          <ColumnMapping check={check} columns={columns} choices={choices} onChange={setColumns} strings={strings} />
          {changed ? null : (
            <TableFound
              key={`${check.good} ${check.missing}`}
              check={check}
              told={read.told}
              removes={removes}
              busy={busy}
              onImport={(removing) => void take(removing)}
              onUntell={() => file && void look(file, { ...read, told: {} })}
              strings={strings}
            />
          )}
          {check.problemCount > 0 ? (
            <TableProblems
              check={check}
              choices={choices}
              told={told}
              busy={busy !== null}
              onTell={setTold}
              onErrors={() => void errors()}
              strings={strings}
            />
          ) : null}
          {changed ? (
            <div className="sticky bottom-0 z-10 mt-4 border-line border-t bg-paper py-3">
              <Button look="primary" disabled={busy !== null || !columns.includes('site')} onClick={again}>
                {busy === 'reading' ? text.reading : text.check}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
