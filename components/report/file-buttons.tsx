'use client';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { FileStatus } from './file-status';
import { useFile } from './use-file';

const endings = ['pdf', 'docx', 'xlsx', 'md'] as const;

type Props = {
  readonly id: string;
  readonly title: string;
  /** The options as address parameters. */
  readonly query: string;
  readonly strings: Pick<Strings, 'reportOptions' | 'report'>;
};

/** The report in every form to take away, with what is happening meanwhile. Without JavaScript they are plain links. */
export function FileButtons({ id, title, query, strings }: Props) {
  const words = strings.reportOptions;
  const labels = { pdf: words.pdf, docx: strings.report.word, xlsx: strings.report.excel, md: strings.report.markdown };
  const [name, setName] = useState('');
  const nameOf = (href: string) => `${title}.${/report\.(\w+)/.exec(href)?.[1]}`;
  const { state, ask, stop } = useFile((file, href) => save(file.bytes, file.type, nameOf(href)));
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title" className="font-semibold font-serif text-[18px]">
        {words.files}
      </h2>
      <div className="mt-2 flex flex-wrap gap-2">
        {endings.map((ending) => {
          const href = `/api/assessments/${id}/report.${ending}${query}`;
          return (
            <a
              key={ending}
              href={href}
              download
              onClick={(event) => {
                event.preventDefault();
                setName(nameOf(href));
                void ask(href);
              }}
              className={buttonClass(ending === 'pdf' ? 'primary' : 'plain')}
            >
              {ending === 'pdf' ? <Download aria-hidden="true" size={17} /> : null}
              {labels[ending]}
            </a>
          );
        })}
      </div>
      <FileStatus
        state={state}
        words={words}
        done={fill(words.received, { name })}
        onStop={stop}
        onRetry={(href) => void ask(href)}
      />
    </section>
  );
}

function save(bytes: Uint8Array<ArrayBuffer>, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
