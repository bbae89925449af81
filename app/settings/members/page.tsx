import type { Metadata } from 'next';
import { SettingsStrip } from '@/components/settings/settings-strip';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { MembersPanel } from '@/components/team/members-panel';
import { SecondFactorPanel } from '@/components/team/second-factor-panel';
import { buttonClass } from '@/components/ui/button';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import { clientViews } from '@/lib/service/clients';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { secondFactorFrom } from '@/lib/service/second-factor';
import { members, openInvitations } from '@/lib/service/team';
import { isRole } from '@/lib/workspace/permissions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.team.members };
}

export default async function Members() {
  const { caller } = await enter('PAGE /settings/members');
  const { locale, strings } = await requestLanguage();
  const [people, offers, clients, from] = await Promise.all([
    members(caller),
    openInvitations(caller),
    clientViews(caller),
    secondFactorFrom(caller),
  ]);
  const now = new Date().toISOString();
  const words = strings.team;
  return (
    <>
      <Header strings={strings} locale={locale} back="/settings/members">
        {words.members}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-8 sm:px-6">
        <SettingsStrip caller={caller} current="members" words={words} />
        <h1 className="font-semibold font-serif text-[28px]">{words.members}</h1>
        <p className="mt-2 max-w-[46em] text-ink-soft">{words.membersLead}</p>
        {caller.team ? (
          <>
            <MembersPanel
              members={people.map((person) => ({
                ...person,
                grants: person.grants.flatMap(({ role, client }) => (isRole(role) ? [{ role, client }] : [])),
              }))}
              invitations={offers.flatMap(({ id, email, role, client, expiresAt }) =>
                isRole(role)
                  ? [{ id, email, role, client, expired: expiresAt <= now, until: shanghaiTime(expiresAt, locale) }]
                  : [],
              )}
              clients={clients}
              self={caller.actor}
              words={words}
              lacking={from === null ? null : strings.secondFactor.lacking}
            />
            <SecondFactorPanel
              from={from === null ? null : { time: shanghaiTime(from, locale), come: from <= now }}
              missing={people.filter((person) => !person.secondFactor).length}
              words={strings.secondFactor}
            />
          </>
        ) : (
          <div className="mt-6 rounded-[14px] border border-line bg-card px-6 py-10 text-center">
            <p>{words.local}</p>
            <a href="/setup" className={buttonClass('primary', 'mt-4')}>
              {words.localAction}
            </a>
          </div>
        )}
      </main>
      <Footer strings={strings} />
    </>
  );
}
