import type { Metadata } from 'next';
import { ChangeList } from '@/components/law/change-list';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { shownChanges } from '@/lib/catalog/law-changes';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.laws.changesTitle };
}

export default async function Changes() {
  await enter('PAGE /laws/changes');
  const { locale, strings } = await requestLanguage();
  return (
    <>
      <Header strings={strings} locale={locale} back="/laws/changes">
        <a href="/laws" className="text-ink-soft">
          {strings.common.laws}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{strings.laws.changesTitle}</h1>
        <p className="mt-2 max-w-[46em] text-ink-soft">{strings.laws.changesLead}</p>
        <ChangeList changes={shownChanges(locale)} strings={strings} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
