import type { Metadata } from 'next';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { Tag } from '@/components/ui/tag';
import { fill, formatDate } from '@/lib/i18n/format';
import { MINE_SHOWN, mineOf } from '@/lib/service/mine';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.assigning.mine.heading };
}

/** Everything assigned to whoever is signed in, over all assessments. */
export default async function Page() {
  const { caller } = await enter('PAGE /tasks');
  const { locale, strings } = await requestLanguage();
  const words = strings.assigning;
  const { mine, more } = await mineOf(caller, locale, strings);
  return (
    <>
      <Header strings={strings} locale={locale} back="/tasks">
        <a href="/assessments" className="block min-h-6 truncate text-ink-soft">
          {strings.common.assessments}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[820px] px-4 pt-8 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px] leading-tight">{words.mine.heading}</h1>
        <p className="mt-2 text-ink-soft">{mine.length === 0 ? words.mine.none : words.mine.lead}</p>
        {more ? <p className="mt-2 rounded-[10px] bg-sunk px-4 py-2">{fill(words.mine.more, { n: MINE_SHOWN })}</p> : null}
        <ul className="mt-5 grid gap-3">
          {mine.map(({ id, kind, title, words: text, href, due, overdue, progress }) => (
            <li key={id} className="rounded-[12px] border border-line bg-card px-4 py-3">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Tag tone="blue">{kind === 'task' ? words.mine.task : words.mine.questions}</Tag>
                {overdue ? <Tag kind="high">{words.overdue}</Tag> : null}
                <span className={`ml-auto text-[14px] ${overdue ? 'text-red' : 'text-ink-soft'}`}>
                  {due ? fill(words.dueOn, { date: formatDate(due, locale) }) : words.noDue}
                </span>
              </div>
              <h2 className="mt-1 font-semibold text-[17px]">{title}</h2>
              {progress ? <p className="text-[15px] text-ink-soft">{fill(words.progress, progress)}</p> : null}
              {text.trim() === '' ? null : <p className="whitespace-pre-line text-[15px]">{text}</p>}
              <a
                href={href}
                className="inline-flex min-h-9 items-center text-blue-ink underline decoration-line-strong underline-offset-4"
              >
                {kind === 'task' ? words.mine.openTask : words.mine.open}
              </a>
            </li>
          ))}
        </ul>
      </main>
      <Footer strings={strings} />
    </>
  );
}
