import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/account/sign-in-form';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { ownPath } from '@/lib/http/own-path';
import { isTeam } from '@/lib/service/caller';
import { visitor } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.account.signIn };
}

export default async function SignIn({ searchParams }: { readonly searchParams: Promise<{ back?: string | string[] }> }) {
  const back = ownPath(String((await searchParams).back ?? '/assessments'), '/assessments');
  if (!(await isTeam()) || (await visitor())) redirect(back);
  const { locale, strings } = await requestLanguage();
  return (
    <>
      <Header strings={strings} locale={locale} back="/sign-in" />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[440px] px-4 pt-16 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{strings.account.signIn}</h1>
        <p className="mt-2 text-ink-soft">{strings.account.signInLead}</p>
        <SignInForm words={strings.account} back={back} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
