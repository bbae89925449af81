import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { SetupForm } from '@/components/account/setup-form';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { isTeam } from '@/lib/service/caller';
import { visitor } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.account.setup };
}

export default async function Setup() {
  if (await isTeam()) redirect('/sign-in');
  if (!(await visitor())) notFound();
  const { locale, strings } = await requestLanguage();
  return (
    <>
      <Header strings={strings} locale={locale} back="/setup" />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[720px] px-4 pt-12 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{strings.account.setup}</h1>
        <p className="mt-2 text-ink-soft">{strings.account.setupLead}</p>
        <SetupForm words={strings.account} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
