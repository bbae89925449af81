import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { requestLanguage } from '@/lib/service/request';

export default async function Forbidden() {
  const { locale, strings } = await requestLanguage();
  return (
    <>
      <Header strings={strings} locale={locale} back="/" />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[720px] px-4 pt-20 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{strings.account.forbiddenTitle}</h1>
        <p className="mt-2 text-ink-soft">{strings.account.forbiddenText}</p>
        <a href="/assessments" className={buttonClass('primary', 'mt-6')}>
          {strings.errors.backToList}
        </a>
      </main>
    </>
  );
}
