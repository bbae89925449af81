import type { Metadata } from 'next';
import { SettingsStrip } from '@/components/settings/settings-strip';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { ClientsPanel } from '@/components/team/clients-panel';
import { clientViews } from '@/lib/service/clients';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.team.clients };
}

export default async function Clients() {
  const { caller } = await enter('PAGE /settings/clients');
  const [{ locale, strings }, clients] = await Promise.all([requestLanguage(), clientViews(caller)]);
  const words = strings.team;
  return (
    <>
      <Header strings={strings} locale={locale} back="/settings/clients">
        {words.clients}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-8 sm:px-6">
        <SettingsStrip caller={caller} current="clients" words={words} />
        <h1 className="font-semibold font-serif text-[28px]">{words.clients}</h1>
        <p className="mt-2 max-w-[46em] text-ink-soft">{words.clientsLead}</p>
        <ClientsPanel clients={clients} words={words} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
