import { ReportBlock } from '@/components/report/report-blocks';
import { buttonClass } from '@/components/ui/button';
import type { ShownGap, ShownPaper } from '@/lib/catalog/documents-view';
import { factField } from '@/lib/documents/paper-fields';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = { readonly id: string; readonly paper: ShownPaper; readonly strings: Strings; readonly locale: Locale };

/** One paper: what it is for and on what basis, what it lacks, a preview, and its files. */
export function PaperCard({ id, paper, strings, locale }: Props) {
  const text = strings.documents;
  const { title, purpose, basis, checks, gaps } = paper;
  const file = (ending: string, language = '') => `/api/assessments/${id}/documents/${paper.id}.${ending}${language}`;
  const finish = `/assessments/${id}/result/documents/${paper.id}`;
  const drafted = basis.length > 0;
  return (
    <article
      id={`paper-${paper.id}`}
      aria-labelledby={`paper-${paper.id}-title`}
      className="min-w-0 scroll-mt-20 rounded-[14px] border border-line bg-card px-5 py-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-[44em]">
          <h3 id={`paper-${paper.id}-title`} className="flex flex-wrap items-baseline gap-x-3 font-semibold text-[17px]">
            {title}
            {drafted ? (
              <span className="whitespace-nowrap font-normal text-[14px] text-ink-faint">
                {gaps.length > 0 ? fill(text.gaps, { count: gaps.length }) : text.noGaps}
              </span>
            ) : null}
          </h3>
          <p className="text-[15px] text-ink-soft">{purpose}</p>
          {drafted ? (
            <p className="text-[14px] text-ink-faint">
              {text.basis}
              {locale === 'zh' ? '：' : ': '}
              {basis.join(locale === 'zh' ? '；' : '; ')}
            </p>
          ) : null}
        </div>
        <div className="no-print flex flex-wrap gap-2">
          {paper.writable ? (
            <a href={finish} className={buttonClass('plain')} aria-label={fill(text.finishOf, { title })}>
              {text.finish}
            </a>
          ) : null}
          {(['docx', 'pdf', 'md'] as const).map((ending) => (
            <a
              key={ending}
              href={file(ending)}
              download
              className={buttonClass('plain')}
              aria-label={fill({ docx: text.wordOf, pdf: text.pdfOf, md: text.markdownOf }[ending], { title })}
            >
              {{ docx: text.word, pdf: text.pdf, md: text.markdown }[ending]}
            </a>
          ))}
        </div>
      </div>
      {locale === 'zh' ? null : (
        <p className="mt-2 text-[14px] text-ink-faint">
          {text.chinese}
          <a href={file('docx', '?language=zh')} download className="inline-block min-h-6 underline underline-offset-4">
            {text.chineseWord}
          </a>
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-x-6">
        {gaps.length > 0 ? (
          <Details summary={text.gapsShow}>
            <ul className="list-disc pl-5">
              {gaps.map((gap) => (
                <li key={`${gap.question} ${gap.fact} ${gap.text}`} className="py-0.5">
                  <GapLine href={gapAddress(gap, id, finish)} words={gap.text} otherwise={text.byHand} />
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
        {checks.length > 0 ? (
          <Details summary={text.checks}>
            <ul className="list-disc pl-5">
              {checks.map((check) => (
                <li key={check}>{check}</li>
              ))}
            </ul>
          </Details>
        ) : null}
        <Details summary={text.preview} label={fill(text.previewOf, { title })}>
          <div className="rounded-[10px] border border-line-strong border-dashed px-4 pb-5 sm:px-6">
            <p className="mt-4 font-semibold font-serif text-[22px]">{paper.model.title}</p>
            {paper.model.chapters
              .filter(({ alone }) => !alone)
              .map((chapter) => (
                <div key={chapter.id}>
                  {chapter.heading === '' ? null : <h4 className="mt-6 font-semibold text-[17px]">{chapter.heading}</h4>}
                  {chapter.blocks.map((block, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper are fixed and nameless
                    <ReportBlock key={index} block={block} under={3} />
                  ))}
                </div>
              ))}
          </div>
        </Details>
      </div>
    </article>
  );
}

const gapAddress = ({ step, question, fact }: ShownGap, id: string, finish: string): string | null => {
  if (step !== null) return `/assessments/${id}/${step}#q-${question}`;
  return fact === null ? null : `${finish}#r-${factField(fact)}`;
};

type GapProps = { readonly href: string | null; readonly words: string; readonly otherwise: string };

function GapLine({ href, words, otherwise }: GapProps) {
  if (href === null) return <>{words + otherwise}</>;
  return (
    <a href={href} className="inline-block min-h-6 text-blue-ink underline decoration-line-strong underline-offset-4">
      {words}
    </a>
  );
}

type DetailsProps = { readonly summary: string; readonly label?: string; readonly children: React.ReactNode };

function Details({ summary, label, children }: DetailsProps) {
  return (
    <details className="min-w-0 text-[15px] open:w-full">
      <summary
        aria-label={label}
        className="flex min-h-9 cursor-pointer items-center text-ink-soft underline decoration-line-strong underline-offset-4"
      >
        {summary}
      </summary>
      {children}
    </details>
  );
}
