import type { Metadata } from 'next';
import { AnswerPage } from '@/components/answer/answer-page';
import { LanguageSwitch } from '@/components/site/language-switch';
import { wizardStrings } from '@/components/wizard/strings';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import { namesOf } from '@/lib/service/assigning';
import { today } from '@/lib/service/evaluate';
import { requestLanguage } from '@/lib/service/request';
import { noteUse, respondentOf, respondentView } from '@/lib/service/respondent';
import { isOverdue } from '@/lib/workspace/assigning';

type Props = { readonly params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { strings } = await requestLanguage();
  return { title: strings.assigning.page.title, robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** The page behind a personal link: the assigned questions, and nothing else of the assessment. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  const { locale, strings } = await requestLanguage();
  const words = strings.assigning.page;
  const found = await respondentOf(token);
  const respondent = found !== 'gone' && 'linked' in found ? found : null;
  const view = respondent && (await respondentView(respondent, locale));
  const header = (
    <header className="border-line border-b bg-card">
      <div className="mx-auto flex min-h-14 max-w-[720px] items-center justify-between px-4 sm:px-6">
        <span className="font-semibold font-serif text-lg tracking-[0.08em]">{strings.common.product}</span>
        <LanguageSwitch strings={strings} locale={locale} back={`/answer/${token}`} />
      </div>
    </header>
  );
  if (!respondent || !view) {
    const wait = found !== 'gone' && 'wait' in found ? found.wait : null;
    return (
      <>
        {header}
        <main id="main" className="mx-auto max-w-[720px] px-4 pt-16 sm:px-6">
          <h1 className="font-semibold font-serif text-[26px]">{words.goneTitle}</h1>
          <p className="mt-2 text-ink-soft">{wait === null ? words.goneText : fill(words.waitText, { n: wait })}</p>
        </main>
      </>
    );
  }
  await noteUse(respondent, true);
  const { link, due, note, createdBy } = respondent.linked;
  const by = (await namesOf(respondent.caller))[createdBy] ?? '';
  return (
    <>
      {header}
      <AnswerPage
        key={locale}
        token={token}
        link={link.id}
        view={view}
        name={link.statedName}
        invited={link.name}
        lead={fill(by === '' ? words.leadNobody : words.lead, { by, shown: link.shown })}
        note={note}
        due={due}
        overdue={isOverdue(due, today())}
        until={fill(words.until, { time: shanghaiTime(link.expiresAt, locale) })}
        strings={{ ...wizardStrings(strings), save: { ...strings.save, gone: words.goneText } }}
        words={words}
        locale={locale}
      />
    </>
  );
}
