import type { Metadata } from 'next';
import { SettingsStrip } from '@/components/settings/settings-strip';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { RoleTable } from '@/components/team/role-table';
import { scopeWords } from '@/components/team/scope';
import { clientViews } from '@/lib/service/clients';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.team.roles };
}

export default async function Roles() {
  const { caller } = await enter('PAGE /settings/roles');
  const [{ locale, strings }, clients] = await Promise.all([requestLanguage(), clientViews(caller)]);
  const words = strings.team;
  return (
    <>
      <Header strings={strings} locale={locale} back="/settings/roles">
        {words.roles}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-8 sm:px-6">
        <SettingsStrip caller={caller} current="roles" words={words} />
        <h1 className="font-semibold font-serif text-[28px]">{words.roles}</h1>
        <p className="mt-2 max-w-[46em] text-ink-soft">{words.rolesLead}</p>
        <h2 className="mt-5 font-semibold text-[17px]">{words.yourRoles}</h2>
        <ul className="mt-1">
          {caller.grants.map(({ role, client }) => (
            <li key={`${role}-${client}`}>
              {words.roleNames[role]} <span className="text-ink-soft">· {scopeWords(client, clients, words)}</span>
            </li>
          ))}
        </ul>
        <RoleTable own={caller.grants.map(({ role }) => role)} words={words} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
