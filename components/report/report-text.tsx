import type { Strings } from '@/lib/i18n/strings';
import type { ReportModel } from '@/lib/report/model';
import { ReportBlock } from './report-blocks';
import { Said } from './said';

type Props = { readonly model: ReportModel; readonly strings: Strings };

/** The whole report as text that can be read, searched, printed and heard. */
export function ReportText({ model, strings }: Props) {
  const text = strings.report;
  return (
    <>
      <p className="mt-4 max-w-[44em] text-ink-soft">{text.lead}</p>
      {model.confidentiality ? <p className="mt-6 font-semibold">{model.confidentiality}</p> : null}
      <p className="mt-6 font-semibold font-serif text-[26px] leading-snug">{model.title}</p>
      <p className="text-[15px] text-ink-soft">{model.subtitle}</p>
      <dl className="mt-8 grid max-w-[60em] gap-x-8 text-[15px] sm:grid-cols-2">
        {model.cover.map(({ label, value }) => (
          <div key={label} className="flex gap-4 border-line border-t py-2">
            <dt className="w-[8em] shrink-0 text-ink-faint">
              <Said>{label}</Said>
            </dt>
            <dd>
              <Said>{value}</Said>
            </dd>
          </div>
        ))}
      </dl>
      {model.statusMark ? <p className="mt-3 font-semibold text-amber">{model.statusMark}</p> : null}
      {model.theme?.logo ? (
        // biome-ignore lint/performance/noImgElement: a data address that no server can make smaller
        <img
          src={`data:${model.theme.logo.type};base64,${model.theme.logo.data}`}
          alt=""
          className="mt-4 max-h-16 bg-white p-1"
        />
      ) : null}
      {model.theme?.firm ? <p className="mt-3">{model.theme.firm}</p> : null}
      {model.theme?.cover ? <p className="whitespace-pre-line text-[15px]">{model.theme.cover}</p> : null}
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
      {model.theme?.footer ? <p className="text-[14px] text-ink-faint">{model.theme.footer}</p> : null}
    </>
  );
}
