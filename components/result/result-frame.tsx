import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { LivePage } from '@/components/store/live-page';
import { buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { TabStrip } from './tab-strip';

/**
 * The pages of a result: what everybody reads first, then what some need. Each is a folder under `app/assessments/[id]/result`, those
 * `apart` beside it; the first is it. `live` pages are shown anew when somebody changes the assessment; the others hold answers being
 * written, a file, or a stream of their own.
 */
const pages = [
  { id: 'overview', path: '', live: true },
  { id: 'duties', path: '/duties', live: true },
  { id: 'risk', path: '/risk' },
  { id: 'path', path: '/path' },
  { id: 'tasks', path: '/tasks', live: true },
  { id: 'workshops', path: '/workshops', apart: true },
  { id: 'particulars', path: '/particulars' },
  { id: 'report', path: '/report' },
  { id: 'review', path: '/review', live: true },
  { id: 'documents', path: '/documents' },
  { id: 'history', path: '/history' },
  { id: 'versions', path: '/versions' },
  { id: 'small-handler', path: '/small-handler' },
] as const satisfies readonly { id: string; path: string; live?: true; apart?: true }[];
export type ResultPage = (typeof pages)[number]['id'];

type Props = {
  readonly id: string;
  readonly title: string;
  readonly page: ResultPage;
  /** The address of this very page, where it lies below `page`; switching the language comes back to it. */
  readonly here?: string;
  readonly firstStep: string;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** What every page of a result shares: header, way back, and the way from page to page. */
export function ResultFrame({ id, title, page, here, firstStep, strings, locale, children }: Props) {
  const text = strings.result;
  const address = (each: (typeof pages)[number]) => `/assessments/${id}${'apart' in each ? '' : '/result'}${each.path}`;
  const current = pages.find((each) => each.id === page) ?? pages[0];
  return (
    <>
      <Header
        strings={strings}
        locale={locale}
        back={here ?? address(current)}
        tools={
          <a href={`/assessments/${id}/${firstStep}`} className={buttonClass('plain')}>
            {text.back}
          </a>
        }
      >
        <a href="/assessments" className="block min-h-6 truncate text-ink-soft">
          {title}
        </a>
      </Header>
      <TabStrip
        label={text.pagesLabel}
        tabs={pages.map((each) => ({ id: each.id, href: address(each), words: text.pages[each.id] }))}
        current={page}
      />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-8 sm:px-6">
        {'live' in current ? <LivePage assessment={id} of={['answers', 'state']} words={strings.live} /> : null}
        {children}
      </main>
      <Footer strings={strings} />
    </>
  );
}
