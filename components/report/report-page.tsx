import { DownloadButton } from '@/components/result/download-button';
import { buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import type { ReportModel } from '@/lib/report/model';
import { CarriedData } from './carried-data';
import { ReportBlock } from './report-blocks';

type Props = { readonly id: string; readonly title: string; readonly model: ReportModel; readonly strings: Strings };

/** The whole report as a page that can be read, searched, printed and heard, with its other forms to download. */
export function ReportPage({ id, title, model, strings }: Props) {
  const text = strings.report;
  const file = (ending: string) => `/api/assessments/${id}/report.${ending}`;
  return (
    <>
      <h1 className="font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{model.title}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">{text.lead}</p>
      <div className="no-print mt-5 flex flex-wrap items-start gap-3">
        <DownloadButton href={file('pdf')} name={`${title}.pdf`} strings={strings.result} />
        <a href={file('docx')} download className={buttonClass('plain')}>
          {text.word}
        </a>
        <a href={file('xlsx')} download className={buttonClass('plain')}>
          {text.excel}
        </a>
        <a href={file('md')} download className={buttonClass('plain')}>
          {text.markdown}
        </a>
      </div>
      <CarriedData id={id} strings={strings} />
      <dl className="mt-8 grid max-w-[60em] gap-x-8 text-[15px] sm:grid-cols-2">
        {model.cover.map(({ label, value }) => (
          <div key={label} className="flex gap-4 border-line border-t py-2">
            <dt className="w-[8em] shrink-0 text-ink-faint">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {model.statusMark ? <p className="mt-3 font-semibold text-amber">{model.statusMark}</p> : null}
      <nav
        id="contents"
        aria-label={model.contentsTitle}
        className="no-print mt-8 rounded-[14px] border border-line bg-card px-5 py-4"
      >
        <h2 className="font-semibold font-serif text-[20px]">{model.contentsTitle}</h2>
        <ul className="mt-2 columns-1 gap-8 sm:columns-2">
          {model.chapters.map((chapter) => (
            <li key={chapter.id} className="py-1">
              <a href={`#${chapter.id}`} className="text-blue-ink underline underline-offset-4">
                {chapter.heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {model.chapters.map((chapter) => (
        <section key={chapter.id} id={chapter.id} aria-labelledby={`${chapter.id}-title`} className="mt-12 scroll-mt-20">
          <h2 id={`${chapter.id}-title`} className="font-semibold font-serif text-[24px]">
            {chapter.heading}
          </h2>
          {chapter.blocks.map((block, index) => (
            <ReportBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a chapter are fixed and nameless
              key={index}
              block={block}
              under={chapter.blocks.slice(0, index).some(({ kind }) => kind === 'heading') ? 3 : 2}
            />
          ))}
          <p className="no-print mt-4 text-[15px]">
            <a
              href="#contents"
              className="inline-flex min-h-9 items-center text-ink-soft underline decoration-line-strong underline-offset-4"
            >
              {text.toContents}
            </a>
          </p>
        </section>
      ))}
      <p className="mt-12 text-[14px] text-ink-faint">{model.footer.disclaimer}</p>
    </>
  );
}
