import { DownloadButton } from '@/components/result/download-button';
import type { DocumentsView } from '@/lib/catalog/documents-view';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { ConsistencyCard } from './consistency-card';
import { PaperCard } from './paper-card';

type Props = {
  readonly id: string;
  readonly view: DocumentsView;
  /** What the package is saved as. */
  readonly packageName: string;
  readonly strings: Strings;
  readonly locale: Locale;
};

/** The papers beside the report: whether they must be filed and where, whether they agree, what each still lacks, and each to read and take away. */
export function DocumentsPage({ id, view, packageName, strings, locale }: Props) {
  const text = strings.documents;
  const { filing } = view;
  return (
    <>
      <h1 className="font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{text.heading}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">{text.lead}</p>
      <div className="mt-6 grid items-start gap-3 md:grid-cols-2">
        <section aria-labelledby="need" className="rounded-[14px] border border-line bg-card px-5 py-4">
          <h2 id="need" className="text-[14px] text-ink-faint">
            {text.filingHeading}
          </h2>
          <p className="mt-1 font-semibold font-serif text-[20px]" data-filing={filing.status}>
            {view.covered ? text.need[filing.status] : text.notCovered}
          </p>
          {filing.deadline ? (
            <p>
              {fill(text.deadline, { date: formatDate(filing.deadline, locale) })}
              {filing.overdue === 'yes' ? <strong className="ml-2 text-red">{text.overdue}</strong> : null}
            </p>
          ) : null}
          <p className="mt-1 text-[15px] text-ink-soft">{view.covered ? text.needText[filing.status] : text.notCoveredText}</p>
          <a
            href={`/assessments/${id}/result/duties`}
            className="inline-flex min-h-11 items-center text-[15px] text-blue-ink underline decoration-line-strong underline-offset-4"
          >
            {text.toDuties}
          </a>
          <h3 className="mt-2 border-line border-t pt-3 text-[14px] text-ink-faint">{text.whereHeading}</h3>
          <ul className="mt-1 list-disc break-words pl-5 text-[15px] text-ink-soft">
            {view.where.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <ConsistencyCard id={id} view={view} strings={strings} />
      </div>
      {view.first.length > 0 ? <AskedFirst id={id} view={view} strings={strings} /> : null}
      <section aria-labelledby="facts" className="mt-3 rounded-[14px] border border-line bg-card px-5 py-4">
        <h2 id="facts" className="font-semibold font-serif text-[20px]">
          {text.factsHeading}
        </h2>
        <p className="mt-1 max-w-[52em] text-[15px] text-ink-soft">{fill(text.factsText, view.facts)}</p>
        <a
          href={`/assessments/${id}/result/documents/facts`}
          aria-describedby="facts"
          className="inline-flex min-h-11 items-center text-[15px] text-blue-ink underline decoration-line-strong underline-offset-4"
        >
          {text.factsLink}
        </a>
      </section>
      <section aria-labelledby="package" className="no-print mt-3 rounded-[14px] border border-line bg-card px-5 py-4">
        <h2 id="package" className="font-semibold font-serif text-[20px]">
          {text.packageHeading}
        </h2>
        <p className="mt-1 mb-3 max-w-[52em] text-[15px] text-ink-soft">{fill(text.packageText, { count: view.files })}</p>
        <DownloadButton
          href={`/api/assessments/${id}/filing-package.zip`}
          name={packageName}
          strings={{ ...strings.result, downloadPdf: text.download, rendering: text.rendering, renderFailed: text.renderFailed }}
        />
      </section>
      <h2 className="mt-10 font-semibold font-serif text-[24px]">{text.papersHeading}</h2>
      <div className="mt-3 grid gap-3">
        {view.papers.map((paper) => (
          <PaperCard key={paper.id} id={id} paper={paper} strings={strings} locale={locale} />
        ))}
      </div>
    </>
  );
}

type FirstProps = { readonly id: string; readonly view: DocumentsView; readonly strings: Strings };

function AskedFirst({ id, view, strings }: FirstProps) {
  const text = strings.documents;
  return (
    <section aria-labelledby="asked-first" className="mt-3 rounded-[14px] bg-amber-wash px-5 py-4">
      <h2 id="asked-first" className="font-semibold text-[17px]">
        {view.answered ? text.askedFirst : text.emptyHeading}
      </h2>
      <p className="text-[15px]">{view.answered ? text.askedFirstText : text.emptyText}</p>
      <ul className="mt-1 grid gap-x-8 text-[15px] md:grid-cols-2">
        {view.first.map(({ question, step, text: asked, fills }) => (
          <li key={question} className="flex items-baseline justify-between gap-3 py-1">
            <a href={`/assessments/${id}/${step}#q-${question}`} className="min-h-6 underline underline-offset-4">
              {asked}
            </a>
            <span className="shrink-0 text-[14px]">{fill(text.fills, { count: fills })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
