import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly view: 'pages' | 'text';
  /** The options as address parameters, without the question mark. */
  readonly query: string;
  readonly strings: Pick<Strings, 'reportOptions' | 'result'>;
};

/** The heading of the report page and its two views: the pages as printed, and the text that can be searched and heard. */
export function ReportViews({ view, query, strings }: Props) {
  const words = strings.reportOptions;
  const views = [
    { id: 'pages', href: query === '' ? '?' : `?${query}`, label: words.pages },
    { id: 'text', href: query === '' ? '?view=text' : `?${query}&view=text`, label: words.text },
  ] as const;
  return (
    <>
      <h1 className="font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{strings.result.pages.report}</h1>
      <nav aria-label={words.views} className="no-print mt-3">
        <ul className="flex gap-2">
          {views.map(({ id, href, label }) => (
            <li key={id}>
              <a
                href={href}
                aria-current={id === view ? 'page' : undefined}
                className="inline-flex min-h-11 items-center rounded-[9px] border border-line-strong px-4 text-[15px] text-ink no-underline hover:bg-sunk aria-[current]:border-blue aria-[current]:bg-blue-wash aria-[current]:text-blue-ink"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
