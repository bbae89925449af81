'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { ownFetch } from '@/components/ui/own-fetch';
import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { COLUMNS_LIMIT, SITES_LIMIT } from '@/lib/portfolio/site';
import type { TableCheck } from '@/lib/portfolio/table-check';
import { ColumnMapping } from './column-mapping';
import { TableProblems } from './table-problems';

type Props = {
  readonly id: string;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  readonly strings: Strings;
};
type Busy = 'reading' | 'importing' | null;

/** Takes a table of sites in: choose a file, check the columns, see what is wrong, confirm. Nothing is kept before that. */
export function ImportSites({ id, choices, strings }: Props) {
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [check, setCheck] = useState<TableCheck | null>(null);
  const [columns, setColumns] = useState<readonly (string | null)[]>([]);
  const [busy, setBusy] = useState<Busy>(null);
  const [problem, setProblem] = useState('');
  const text = strings.portfolio;

  const post = async (table: File, wanted: string, chosen: readonly (string | null)[] | null): Promise<Response | null> => {
    const form = new FormData();
    form.set('file', table);
    form.set('wanted', wanted);
    if (chosen) form.set('columns', JSON.stringify(chosen));
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
  const read = async (table: File, chosen: readonly (string | null)[] | null) => {
    const found: TableCheck | undefined = await (await post(table, 'check', chosen))?.json();
    if (!found) return;
    setCheck(found);
    setColumns(found.columns);
  };
  const choose = ([table]: readonly File[]) => {
    if (!table) return;
    setCheck(null);
    setFile(table);
    if (table.size > UPLOAD_LIMIT) setProblem(text.tooLarge);
    else void read(table, null);
  };
  const take = async () => {
    if (file && (await post(file, 'import', columns))) router.push(`/portfolios/${id}`);
  };
  const errors = async () => {
    const blob = file && (await (await post(file, 'errors', columns))?.blob());
    if (blob) saveAs(blob, `${text.sheets.errors}.xlsx`);
  };

  const changed = check !== null && columns.some((column, index) => column !== check.columns[index]);
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
        <span id="file-hint" className="text-[15px] text-ink-soft">
          {file ? file.name : fill(text.chooseHint, limits)}
        </span>
      </div>
      <div role="alert" className="mt-3 empty:hidden">
        {problem ? <p className="rounded-[10px] bg-red-wash px-4 py-3 text-red">{problem}</p> : null}
      </div>
      {check ? (
        <>
          <ColumnMapping check={check} columns={columns} choices={choices} onChange={setColumns} strings={strings} />
          {changed ? (
            <Button
              look="primary"
              className="mt-4"
              disabled={busy !== null || !columns.includes('site')}
              onClick={() => file && void read(file, columns)}
            >
              {text.check}
            </Button>
          ) : (
            <Found check={check} busy={busy} onImport={() => void take()} onErrors={() => void errors()} strings={strings} />
          )}
        </>
      ) : null}
    </div>
  );
}

type FoundProps = {
  readonly check: TableCheck;
  readonly busy: Busy;
  readonly onImport: () => void;
  readonly onErrors: () => void;
  readonly strings: Strings;
};

/** What the table would do, and what is wrong with it. */
function Found({ check, busy, onImport, onErrors, strings }: FoundProps) {
  const text = strings.portfolio;
  const { rows, good, badRows, added } = check;
  return (
    <section aria-labelledby="found" className="mt-6">
      <div role="status">
        <h2 id="found" className="font-semibold text-[18px]">
          {fill(text.found, { rows, good, bad: badRows })}
        </h2>
      </div>
      {good > 0 ? (
        <>
          <p className="mt-1 text-ink-soft">{fill(text.willDo, { added, replaced: good - added })}</p>
          <Button look="primary" className="mt-3" disabled={busy !== null} onClick={onImport}>
            {busy === 'importing' ? text.importing : fill(badRows > 0 ? text.importGood : text.importAll, { n: good })}
          </Button>
        </>
      ) : (
        <p className="mt-1 text-red">{check.columns.includes('site') ? text.nothingGood : text.needSite}</p>
      )}
      {check.problemCount > 0 ? <TableProblems check={check} busy={busy !== null} onErrors={onErrors} strings={strings} /> : null}
    </section>
  );
}

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
