import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ShownVersion } from '@/lib/workspace/review-view';

type Props = { readonly assessment: string; readonly version: ShownVersion; readonly words: Strings['review'] };

/** A signed version: who signed it, what judged it, its files as they were issued, and what the program of today makes of it. */
export function VersionCard({ assessment, version, words }: Props) {
  const { number, state, superseded, signed, judged, opinion, ownWork, hash, rebuilt, evidence } = version;
  const root = `/api/assessments/${assessment}/signed/${number}`;
  const files = [
    ['report.pdf', words.pdf],
    ['report.docx', words.docx],
    ['answers.json', words.json],
  ] as const;
  return (
    <li className="rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5" data-version={number}>
      <h3 className="flex flex-wrap items-center gap-3 font-semibold text-[17px]">
        {fill(words.version, { number })}
        <Tag tone={state === 'signed-off' ? 'jade' : 'slate'}>{words.versionStates[state]}</Tag>
        {ownWork ? <Tag tone="amber">{words.ownWork}</Tag> : null}
      </h3>
      <p className="mt-1">{signed}</p>
      {superseded ? <p className="mt-1">{superseded}</p> : null}
      {opinion ? <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{opinion}</p> : null}
      <p className="mt-1 text-[14px] text-ink-soft">{judged}</p>
      <p className="text-[14px] text-ink-soft">{words.rebuilt[rebuilt]}</p>
      <p className="text-[13px] text-ink-faint [overflow-wrap:anywhere]">
        {words.hash}: <code>{hash}</code>
      </p>
      {evidence.length > 0 ? (
        <details className="no-print mt-1">
          <summary className="min-h-6 text-[14px] text-ink-soft">{fill(words.evidenceThen, { n: evidence.length })}</summary>
          <ul className="mt-1 pl-4">
            {evidence.map((file) => (
              <li key={file.href}>
                <a
                  href={file.href}
                  download
                  className="inline-flex min-h-7 items-center break-all text-[15px] text-blue-ink underline decoration-line-strong underline-offset-4"
                >
                  {file.name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="no-print mt-3 flex flex-wrap gap-3">
        {files.map(([file, label]) => (
          <a key={file} href={`${root}/${file}`} download className={buttonClass('plain')}>
            {label}
          </a>
        ))}
      </p>
    </li>
  );
}
