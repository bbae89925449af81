import type { Metadata } from 'next';
import { DeadLink } from '@/components/account/dead-link';
import { JoinForm } from '@/components/account/join-form';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { scopeWords } from '@/components/team/scope';
import { fill } from '@/lib/i18n/format';
import { clientViews } from '@/lib/service/clients';
import { accountOf, offerOf } from '@/lib/service/join';
import { workspaceNamed } from '@/lib/service/repository';
import { requestHeaders, requestLanguage } from '@/lib/service/request';
import { isRole } from '@/lib/workspace/permissions';

export const metadata: Metadata = { referrer: 'no-referrer' };

export default async function Invite({ params }: { readonly params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [{ locale, strings }, offer] = await Promise.all([requestLanguage(), offerOf(token)]);
  const words = strings.team;
  const present = offer && (await accountOf(await requestHeaders()));
  const clients = offer ? await clientViews(offer) : [];
  return (
    <>
      <Header strings={strings} locale={locale} back={`/invite/${token}`} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[520px] px-4 pt-12 sm:px-6">
        {offer && isRole(offer.role) ? (
          <>
            <h1 className="break-words font-semibold font-serif text-[28px]">
              {fill(words.inviteHeading, { workspace: (await workspaceNamed(offer.workspace)) || words.unnamed })}
            </h1>
            <p className="mt-2 text-ink-soft">
              {fill(words.inviteRole, {
                role: words.roleNames[offer.role],
                scope: scopeWords(offer.client, clients, words),
              })}
            </p>
            <p className="mt-1 text-ink-soft">{words.roleHints[offer.role]}</p>
            {present ? (
              <p className="mt-4 break-words">
                {fill(words.inviteAs, { name: present.name, email: present.email })}
                <span className="block">{words.inviteOther}</span>
              </p>
            ) : (
              <p className="mt-4">
                <a href={`/sign-in?back=${encodeURIComponent(`/invite/${token}`)}`}>{words.inviteHave}</a>
              </p>
            )}
            <JoinForm token={token} email={offer.email} present={present !== null} words={strings.account} team={words} />
          </>
        ) : (
          <DeadLink words={words} />
        )}
      </main>
      <Footer strings={strings} />
    </>
  );
}
