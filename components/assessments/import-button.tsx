'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DropVeil } from '@/components/ui/drop-veil';
import { FileButton } from '@/components/ui/file-button';
import { type Opened, openFile } from '@/components/ui/open-file';
import { SelectInput } from '@/components/ui/select-input';
import { useFileDrop } from '@/components/ui/use-file-drop';
import { useFileQueue } from '@/components/ui/use-file-queue';
import { UPLOAD_LIMIT } from '@/lib/embed/limits';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Named } from '@/lib/service/list-types';
import { NO_CLIENT } from '@/lib/workspace/work-list';

type Props = {
  /** Whom the assessments can be filed under, the usual one first; one or none where there is nothing to choose. */
  readonly clients: readonly Named[];
  readonly strings: Strings;
};

/**
 * Opens assessments from exported files or reports, chosen or dropped, one after another. A single one is shown at once; of
 * several, each is named with what came of it. What does not fit is listed by path; nothing is taken in part.
 */
export function ImportButton({ clients, strings }: Props) {
  const router = useRouter();
  const [client, setClient] = useState(clients[0]?.id ?? '');
  const text = strings.list;
  const files = strings.files;

  const { left, done, add } = useFileQueue(
    (file) => openFile(file, UPLOAD_LIMIT, strings, client === NO_CLIENT ? undefined : client),
    (round) => {
      const [only] = round;
      if (round.length === 1 && only && 'id' in only.outcome) router.push(`/assessments/${only.outcome.id}/result`);
      else router.refresh();
    },
  );
  const over = useFileDrop(add);
  const several = done.length > 1 || left > 1;
  return (
    <>
      <FileButton
        multiple
        accept=".json,.pdf,.docx"
        words={left === 0 ? text.import : left === 1 ? text.importing : fill(files.opening, { n: left })}
        busy={left > 0}
        onFiles={add}
      />
      {clients.length > 1 ? (
        <SelectInput
          id="import-client"
          label={text.importTo}
          value={client}
          options={clients.map(({ id, name }) => ({ value: id, words: name }))}
          onChange={(event) => setClient(event.target.value)}
        />
      ) : null}
      {over ? <DropVeil words={text.importDrop} /> : null}
      <div role="alert" className="w-full empty:hidden">
        {done.map(({ file, outcome }, index) => {
          if (!several && 'id' in outcome) return null;
          // biome-ignore lint/suspicious/noArrayIndexKey: files may be called alike and never move
          return <Outcome key={index} name={several ? file.name : null} outcome={outcome} strings={strings} />;
        })}
      </div>
    </>
  );
}

type OutcomeProps = { readonly name: string | null; readonly outcome: Opened; readonly strings: Strings };

function Outcome({ name, outcome, strings }: OutcomeProps) {
  const text = strings.list;
  const called = name === null ? null : <bdi className="mr-2 [overflow-wrap:anywhere]">{name}</bdi>;
  if ('id' in outcome) {
    return (
      <p className="mt-2 rounded-[10px] bg-jade-wash px-4 py-3 text-jade">
        {called}
        <a href={`/assessments/${outcome.id}/result`} className="inline-block min-h-6 underline">
          {strings.files.opened}
        </a>
      </p>
    );
  }
  return (
    <div className="mt-2 rounded-[10px] bg-red-wash px-4 py-3 text-red">
      <p className="font-semibold">
        {called}
        {fill(outcome.words, { n: outcome.faults.length })}
      </p>
      <ul className="mt-1 list-disc pl-5 text-[15px]">
        {outcome.faults.map(({ path, message, suggestion }) => (
          <li key={`${path}${message}`}>
            {path === '' ? null : <code className="mr-2 text-[14px]">{path}</code>}
            {message}
            {suggestion === undefined ? null : fill(text.didYouMean, { suggestion })}
          </li>
        ))}
      </ul>
    </div>
  );
}
