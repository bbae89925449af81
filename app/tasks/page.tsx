import type { Metadata } from 'next';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { Tag } from '@/components/ui/tag';
import { fill, formatDate } from '@/lib/i18n/format';
import { MINE_SHOWN, mineOf, tasksOfAll } from '@/lib/service/mine';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.assigning.mine.heading };
}

type Props = { readonly searchParams: Promise<{ readonly of?: string | readonly string[] }> };

/** What waits for whoever looks, over all assessments; in a team also the tasks of everybody (`?of=all`). */
export default async function Page({ searchParams }: Props) {
  const { caller } = await enter('PAGE /tasks');
  const [language, { of }] = await Promise.all([requestLanguage(), searchParams]);
  const { locale, strings } = language;
  const words = strings.assigning;
  const all = caller.team && of === 'all';
  const { mine, more } = all ? await tasksOfAll(caller, language) : await mineOf(caller, language);
  const [lead, none] = all
    ? [words.mine.allLead, words.mine.allNone]
    : caller.team
      ? [words.mine.lead, words.mine.none]
      : [words.mine.local, words.mine.localNone];
  const kinds = { questions: words.mine.questions, task: words.mine.task, risk: words.mine.risk };
  const ways = { questions: words.mine.open, task: words.mine.openTask, risk: words.mine.openRisk };
  return (
    <>
      <Header strings={strings} locale={locale} back={all ? '/tasks?of=all' : '/tasks'}>
        <a href="/assessments" className="block min-h-6 truncate text-ink-soft">
          {strings.common.assessments}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[820px] px-4 pt-8 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px] leading-tight">{words.mine.heading}</h1>
        {caller.team ? (
          <nav aria-label={words.mine.which} className="mt-3 inline-flex rounded-[9px] border border-line-strong">
            {(['own', 'all'] as const).map((each) => (
              <a
                key={each}
                href={each === 'all' ? '/tasks?of=all' : '/tasks'}
                aria-current={(each === 'all') === all ? 'page' : undefined}
                className="inline-flex min-h-11 items-center rounded-[8px] px-4 text-[15px] aria-[current]:bg-blue-wash aria-[current]:font-semibold aria-[current]:text-blue-ink"
              >
                {words.mine[each]}
              </a>
            ))}
          </nav>
        ) : null}
        <p className="mt-2 text-ink-soft">{mine.length === 0 ? none : lead}</p>
        {more ? <p className="mt-2 rounded-[10px] bg-sunk px-4 py-2">{fill(words.mine.more, { n: MINE_SHOWN })}</p> : null}
        <ul className="mt-5 grid gap-3">
          {mine.map(({ id, kind, title, words: text, href, due, overdue, progress, inCharge }) => (
            <li key={id} data-mine={kind} className="rounded-[12px] border border-line bg-card px-4 py-3">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Tag tone="blue">{kinds[kind]}</Tag>
                {overdue ? <Tag kind="high">{kind === 'risk' ? words.mine.riskOver : words.overdue}</Tag> : null}
                <span className={`ml-auto text-[14px] ${overdue ? 'text-red' : 'text-ink-soft'}`}>
                  {due === null
                    ? words.noDue
                    : kind === 'risk'
                      ? formatDate(due, locale)
                      : fill(words.dueOn, { date: formatDate(due, locale) })}
                </span>
              </div>
              <h2 className="mt-1 font-semibold text-[17px]">{title}</h2>
              {progress ? <p className="text-[15px] text-ink-soft">{fill(words.progress, progress)}</p> : null}
              {text.trim() === '' ? null : <p className="whitespace-pre-line text-[15px]">{text}</p>}
              {all || (!caller.team && kind === 'task') ? (
                <p className="text-[14px] text-ink-soft">
                  {inCharge.trim() === '' ? words.mine.nobody : fill(words.mine.inCharge, { name: inCharge })}
                </p>
              ) : null}
              <a
                href={href}
                className="inline-flex min-h-9 items-center text-blue-ink underline decoration-line-strong underline-offset-4"
              >
                {ways[kind]}
              </a>
            </li>
          ))}
        </ul>
      </main>
      <Footer strings={strings} />
    </>
  );
}
