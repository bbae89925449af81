import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly at: 'list' | 'board'; readonly address: string; readonly strings: Strings };

/** The same assessments as a list or by state, with the same filters; and those of many sites. */
export function ListTabs({ at, address, strings }: Props) {
  const text = strings.workList;
  const tail = address === '' ? '' : `?${address}`;
  const tabs = [
    { id: 'list', words: text.list, href: `/assessments${tail}` },
    { id: 'board', words: text.board, href: `/assessments/board${tail}` },
    { id: 'portfolios', words: strings.portfolio.link, href: '/portfolios' },
  ];
  return (
    <nav aria-label={text.views} className="inline-flex rounded-[9px] border border-line-strong">
      {tabs.map(({ id, words, href }) => (
        <a
          key={id}
          href={href}
          aria-current={id === at ? 'page' : undefined}
          className="inline-flex min-h-11 items-center px-4 text-[15px] text-ink-soft no-underline first:rounded-l-[8px] last:rounded-r-[8px] hover:bg-sunk aria-[current]:bg-blue-wash aria-[current]:font-semibold aria-[current]:text-blue-ink"
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
