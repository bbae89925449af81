import type { Metadata } from 'next';
import { DeadLink } from '@/components/account/dead-link';
import { ResetForm } from '@/components/account/reset-form';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { passwordLinkOf } from '@/lib/service/join';
import { requestLanguage } from '@/lib/service/request';

export const metadata: Metadata = { referrer: 'no-referrer' };

export default async function Reset({ params }: { readonly params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [{ locale, strings }, link] = await Promise.all([requestLanguage(), passwordLinkOf(token)]);
  const words = strings.team;
  return (
    <>
      <Header strings={strings} locale={locale} back={`/reset/${token}`} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[520px] px-4 pt-12 sm:px-6">
        {link ? (
          <>
            <h1 className="font-semibold font-serif text-[28px]">{words.resetHeading}</h1>
            <p className="mt-2 text-ink-soft">{words.resetLead}</p>
            <ResetForm token={token} words={strings.account} team={words} />
          </>
        ) : (
          <DeadLink words={words} />
        )}
      </main>
      <Footer strings={strings} />
    </>
  );
}
