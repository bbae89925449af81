import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

/** The pages of a result, in the order they are read. Each is a folder under `app/assessments/[id]/result`; the first is it. */
const pages = [
  { id: 'overview', path: '' },
  { id: 'duties', path: '/duties' },
  { id: 'risk', path: '/risk' },
  { id: 'path', path: '/path' },
  { id: 'versions', path: '/versions' },
  { id: 'small-handler', path: '/small-handler' },
  { id: 'report', path: '/report' },
] as const;
export type ResultPage = (typeof pages)[number]['id'];

type Props = {
  readonly id: string;
  readonly title: string;
  readonly page: ResultPage;
  readonly firstStep: string;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** What every page of a result shares: header, way back, and the way from page to page. */
export function ResultFrame({ id, title, page, firstStep, strings, locale, children }: Props) {
  const text = strings.result;
  const address = (path: string) => `/assessments/${id}/result${path}`;
  const current = pages.find((each) => each.id === page);
  return (
    <>
      <Header
        strings={strings}
        locale={locale}
        back={address(current?.path ?? '')}
        tools={
          <a href={`/assessments/${id}/${firstStep}`} className={buttonClass('plain')}>
            {text.back}
          </a>
        }
      >
        <a href="/assessments" className="text-ink-soft">
          {title}
        </a>
      </Header>
      {pages.length > 1 ? (
        <nav aria-label={text.pagesLabel} className="no-print mx-auto max-w-[1120px] overflow-x-auto px-4 sm:px-6">
          <ul className="flex gap-6 border-line border-b text-[15px]">
            {pages.map((each) => (
              <li key={each.id}>
                <a
                  href={address(each.path)}
                  aria-current={each.id === page ? 'page' : undefined}
                  className="-mb-px block whitespace-nowrap border-transparent border-b-2 py-3 text-ink-soft aria-[current]:border-blue aria-[current]:text-ink"
                >
                  {text.pages[each.id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-10 sm:px-6">
        {children}
      </main>
      <Footer strings={strings} />
    </>
  );
}
