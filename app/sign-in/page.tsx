import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/account/sign-in-form';
import { SsoButton } from '@/components/account/sso-button';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { env } from '@/lib/env';
import { ownPath } from '@/lib/http/own-path';
import { fill } from '@/lib/i18n/format';
import { accountWithoutWorkspace, isTeam } from '@/lib/service/caller';
import { visitor } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.account.signIn };
}

export default async function SignIn({
  searchParams,
}: {
  readonly searchParams: Promise<{ back?: string | string[]; problem?: string; error?: string }>;
}) {
  const { back: asked, problem, error } = await searchParams;
  const back = ownPath(String(asked ?? '/assessments'), '/assessments');
  const { oidc } = env();
  if (!(await isTeam()) || (await visitor())) redirect(back);
  const [{ locale, strings }, lonely] = await Promise.all([requestLanguage(), accountWithoutWorkspace(await headers())]);
  return (
    <>
      <Header strings={strings} locale={locale} back="/sign-in" />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[440px] px-4 pt-16 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{strings.account.signIn}</h1>
        <p className="mt-2 text-ink-soft">{strings.account.signInLead}</p>
        {lonely ? (
          <p role="alert" className="mt-4 rounded-[10px] bg-amber-wash px-4 py-3 text-amber [overflow-wrap:anywhere]">
            {fill(strings.account.noWorkspace, { email: lonely })}
          </p>
        ) : null}
        {problem || error ? (
          <p role="alert" className="mt-4 rounded-[10px] bg-red-wash px-4 py-3 text-red">
            {strings.account.ssoFailed}
          </p>
        ) : null}
        <SignInForm words={strings.account} back={back} />
        {oidc ? (
          <div className="mt-4 border-line border-t pt-4">
            <SsoButton name={oidc.name} back={back} words={strings.account} />
          </div>
        ) : null}
      </main>
      <Footer strings={strings} />
    </>
  );
}
