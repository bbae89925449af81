import type { Metadata } from 'next';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { PublicKey } from '@/components/verify/public-key';
import { VerifyView } from '@/components/verify/verify-view';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { publicKey } from '@/lib/service/verify';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.verify.heading };
}

export default async function Verify() {
  await enter('PAGE /verify');
  const [{ locale, strings }, key] = await Promise.all([requestLanguage(), publicKey()]);
  return (
    <>
      <Header strings={strings} locale={locale} back="/verify">
        {strings.verify.heading}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{strings.verify.heading}</h1>
        <p className="mt-2 max-w-[44em] text-ink-soft">{strings.verify.lead}</p>
        <VerifyView strings={strings} locale={locale} />
        <PublicKey id={key.id} pem={key.pem} strings={strings} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
