'use client';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Strings } from '@/lib/i18n/strings';
import { ARCHIVE_LIMIT, type ArchivePreview } from '@/lib/schema/archive';
import type { Locale } from '@/lib/schema/text';
import { askArchive, dropArchive, type SentArchive, sendArchive } from './send-archive';

type Props = { readonly strings: Strings; readonly locale: Locale };
type Said = { readonly text: string; readonly more?: string; readonly grave: boolean; readonly done?: boolean };
type Ready = { readonly file: string; readonly sent: SentArchive; readonly preview: ArchivePreview };

/** Takes in an archive of another server: sends it, shows what it would bring, and stores it once that was confirmed. */
export function TakeInArchive({ strings, locale }: Props) {
  const words = strings.archive;
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const [ready, setReady] = useState<Ready | null>(null);

  const told = (problem: string, place: string) => {
    const known: Readonly<Record<string, string>> = words.problems;
    const wording = known[problem];
    if (wording === undefined) return setSaid({ text: words.failed, grave: true });
    setSaid({ text: fill(wording, { place: place || words.whole }), more: words.nothing, grave: true });
  };
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    if (ready) void dropArchive(ready.sent);
    setReady(null);
    setSaid(file.size > ARCHIVE_LIMIT ? { text: words.tooLarge, grave: true } : null);
    if (file.size > ARCHIVE_LIMIT) return;
    const sent = await sendArchive(file, (percent) => setBusy(fill(words.sending, { percent })));
    if (!sent) {
      setBusy('');
      return setSaid({ text: words.failed, grave: true });
    }
    setBusy(words.checking);
    const answer = await askArchive<ArchivePreview>(sent);
    setBusy('');
    if (answer !== 'failed' && 'value' in answer) return setReady({ file: file.name, sent, preview: answer.value });
    void dropArchive(sent);
    if (answer === 'failed') return setSaid({ text: words.failed, grave: true });
    told(answer.problem, answer.place);
  };
  const confirm = async ({ sent, preview }: Ready) => {
    setBusy(words.importing);
    const answer = await askArchive<{ assessments: number }>(sent, preview.hash);
    setBusy('');
    setReady(null);
    if (answer === 'failed') return setSaid({ text: words.unsure, grave: true });
    if ('value' in answer) return setSaid({ text: fill(words.done, { n: answer.value.assessments }), grave: false, done: true });
    told(answer.problem, answer.place);
  };
  const cancel = ({ sent }: Ready) => {
    void dropArchive(sent);
    setReady(null);
    setSaid({ text: words.cancelled, grave: false });
  };
  return (
    <div className="mt-3">
      <FileButton
        accept=".zip,application/zip"
        words={busy || (ready ? words.another : words.choose)}
        busy={busy !== ''}
        onFiles={choose}
      />
      <p role="status" className="sr-only">
        {busy}
      </p>
      {ready ? (
        <Preview ready={ready} busy={busy !== ''} strings={strings} locale={locale} onConfirm={confirm} onCancel={cancel} />
      ) : null}
      <div role={said?.grave ? 'alert' : 'status'} className="mt-3 empty:hidden">
        {said ? (
          <p className={`rounded-[10px] px-4 py-2 ${said.grave ? 'bg-red-wash text-red' : 'bg-jade-wash text-jade'}`}>
            {said.text}
            {said.more ? <span className="block">{said.more}</span> : null}
            {said.done ? (
              <a href="/assessments" className={buttonClass('quiet', 'ml-2')}>
                {words.see}
              </a>
            ) : null}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** The same at every render, so that the focus comes here once. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

type PreviewProps = Props & {
  readonly ready: Ready;
  readonly busy: boolean;
  readonly onConfirm: (ready: Ready) => void;
  readonly onCancel: (ready: Ready) => void;
};

function Preview({ ready, busy, strings, locale, onConfirm, onCancel }: PreviewProps) {
  const words = strings.archive;
  const { preview, file } = ready;
  const { facts } = words;
  const rows = [
    [facts.from, preview.from || facts.unnamed],
    [facts.client, preview.client],
    [facts.madeAt, shanghaiTime(preview.madeAt, locale)],
    [facts.product, preview.product],
    [facts.key, fill(preview.own ? facts.own : facts.foreign, { key: preview.keyId })],
    ...Object.entries(words.counts).map(([table, label]) => [
      label,
      preview.counts[table] ? String(preview.counts[table]) : null,
    ]),
  ];
  const renamed = preview.clients.filter(({ name, as }) => name !== as);
  const notes = [
    ...renamed.map((client) => fill(words.renamed, client)),
    preview.clashes > 0 ? fill(words.clashes, { n: preview.clashes }) : '',
    preview.theme === null ? '' : preview.theme === 'taken' ? words.themeTaken : words.themeKept,
    words.people,
    words.rooms,
    preview.log ? words.log : words.noLog,
  ].filter((note) => note !== '');
  return (
    <section aria-labelledby="archive-preview" className="mt-4 rounded-[14px] border border-line bg-card px-5 py-4">
      <h3 id="archive-preview" tabIndex={-1} ref={takeFocus} className="break-words font-semibold">
        {fill(words.preview, { file })}
      </h3>
      <dl className="mt-3 text-[15px]">
        {rows.map(([label, value]) =>
          value ? (
            <div key={label} className="flex gap-4 border-line border-t py-2">
              <dt className="w-[9em] shrink-0 text-ink-faint">{label}</dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <ul className="mt-3 list-disc space-y-1 pl-5">
        {notes.map((note) => (
          <li key={note} className="max-w-[44em]">
            {note}
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="primary" disabled={busy} onClick={() => onConfirm(ready)}>
          {fill(words.confirm, { n: preview.counts.assessments ?? 0 })}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => onCancel(ready)}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
