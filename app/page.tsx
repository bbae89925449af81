import { ArrowRight } from 'lucide-react';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { defaultPack, packs } from '@/lib/catalog/index';
import { fill } from '@/lib/i18n/format';
import { enter } from '@/lib/service/page';
import { workLists } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { COUNTED } from '@/lib/service/work-list';
import { clientsWith } from '@/lib/workspace/caller';

export default async function Home() {
  const { caller } = await enter('PAGE /');
  const { locale, strings } = await requestLanguage();
  const text = strings.home;
  const pack = defaultPack();
  const questions = Object.values(pack.questions);
  const mine = { workspace: caller.workspace, clients: clientsWith(caller, 'read') };
  const count = await (await workLists()).count(mine, COUNTED + 1);
  const cards = [
    [text.quickTitle, fill(text.quickText, { n: questions.filter((question) => question.quick).length })],
    [text.fullTitle, fill(text.fullText, { n: questions.length, steps: pack.steps.length })],
    [text.privacyTitle, text.privacyText],
  ];
  return (
    <>
      <Header strings={strings} locale={locale} back="/">
        {strings.common.tagline}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-12 sm:px-6 sm:pt-20">
        <h1 className="max-w-[18em] font-semibold font-serif text-[32px] leading-[1.35] sm:text-[44px]">{text.heading}</h1>
        <p className="mt-4 max-w-[38em] text-[17px] text-ink-soft">{text.lead}</p>
        <div className="mt-8 flex flex-wrap items-center gap-3">
          <a href="/assessments/new" className={buttonClass('primary', 'px-7 text-[17px]')}>
            {text.start}
            <ArrowRight aria-hidden="true" size={18} />
          </a>
          <a href="/assessments" className={buttonClass('plain')}>
            {count > 0 ? text.open : strings.common.assessments}
          </a>
          <span className="text-[14px] text-ink-faint">
            {count > COUNTED
              ? fill(strings.workList.countMore, { n: COUNTED })
              : count > 0
                ? fill(text.openCount, { n: count })
                : fill(text.startHint, { minutes: 20 })}
          </span>
        </div>
        <ul className="mt-14 grid gap-4 sm:grid-cols-3">
          {cards.map(([title, body]) => (
            <li key={title} className="rounded-[14px] border border-line bg-card px-5 py-4">
              <h2 className="font-semibold text-[17px]">{title}</h2>
              <p className="mt-1 text-[15px] text-ink-soft">{body}</p>
            </li>
          ))}
        </ul>
        <div className="mt-4 grid gap-4 sm:grid-cols-[2fr_1fr]">
          <section className="rounded-[14px] border border-line bg-card px-5 py-4">
            <h2 className="font-semibold text-[17px]">{text.lawTitle}</h2>
            <p className="mt-1 text-[15px] text-ink-soft">
              {text.lawText}{' '}
              <a href="/laws" className="whitespace-nowrap text-blue-ink underline underline-offset-4">
                {strings.common.laws}
              </a>
            </p>
            <ul className="mt-2 text-[15px]">
              {packs.map((each) => (
                <li key={each.id} className="border-line border-t py-2">
                  {each.title[locale]}
                  <span className="block text-[14px] text-ink-faint">
                    {fill(text.packVersion, { id: each.id, version: each.version })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section className="rounded-[14px] border border-line bg-card px-5 py-4">
            <h2 className="font-semibold text-[17px]">{text.sampleTitle}</h2>
            <p className="mt-1 text-[15px] text-ink-soft">{text.sampleText}</p>
            <a href="/api/sample.pdf" className={buttonClass('plain', 'mt-3')}>
              {text.sampleOpen}
            </a>
          </section>
        </div>
      </main>
      <Footer strings={strings} />
    </>
  );
}
