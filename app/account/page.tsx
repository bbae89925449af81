import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { NameForm } from '@/components/account/name-form';
import { PasswordForm } from '@/components/account/password-form';
import { SessionList } from '@/components/account/session-list';
import { TwoFactor } from '@/components/account/two-factor';
import { SettingsStrip } from '@/components/settings/settings-strip';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { ownPath } from '@/lib/http/own-path';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Strings } from '@/lib/i18n/strings';
import { type OwnSession, ownAccount } from '@/lib/service/own-account';
import { enter } from '@/lib/service/page';
import { requestHeaders, requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.account.own };
}

type Props = { readonly searchParams: Promise<{ readonly back?: string | readonly string[] }> };

export default async function Account({ searchParams }: Props) {
  const { caller } = await enter('PAGE /account');
  const { back } = await searchParams;
  const [{ locale, strings }, own] = await Promise.all([requestLanguage(), ownAccount(await requestHeaders())]);
  if (!caller.team || !own) notFound();
  const words = strings.account;
  return (
    <>
      <Header strings={strings} locale={locale} back="/account">
        {words.own}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-8 sm:px-6">
        <SettingsStrip caller={caller} current="account" words={strings.team} />
        <h1 className="font-semibold font-serif text-[28px]">{words.own}</h1>
        <p className="mt-2 break-words text-ink-soft">{own.email}</p>
        {caller.wantedFactor?.owed ? (
          <section className="mt-5 rounded-[14px] border border-amber bg-amber-wash px-5 py-4">
            <h2 className="font-semibold text-[17px] text-amber">{strings.secondFactor.owedTitle}</h2>
            <p className="mt-1 max-w-[46em]">{strings.secondFactor.owedText}</p>
            <div className="mt-3">
              <TwoFactor on={false} words={words} mayNotEnd={strings.secondFactor.mayNotEnd} />
            </div>
          </section>
        ) : back !== undefined ? (
          <a href={ownPath(String(back), '/')} className={buttonClass('primary', 'mt-4')}>
            {strings.secondFactor.goOn}
          </a>
        ) : null}
        <Section title={words.name}>
          <NameForm name={own.name} words={words} />
        </Section>
        <Section title={words.changePassword}>
          {own.ownPassword ? <PasswordForm email={own.email} words={words} /> : <p className="mt-2">{words.noPassword}</p>}
        </Section>
        {own.ownPassword && !caller.wantedFactor?.owed ? (
          <Section title={words.twoFactor} lead={words.twoFactorLead}>
            <TwoFactor on={own.secondFactor} words={words} mayNotEnd={strings.secondFactor.mayNotEnd} />
          </Section>
        ) : null}
        <Section title={words.sessions} lead={words.sessionsLead}>
          <SessionList
            sessions={own.sessions.map(({ id, here, lastSeen, device }) => ({
              id,
              here,
              device: deviceWords(device, words),
              seen: shanghaiTime(lastSeen, locale),
            }))}
            words={words}
          />
        </Section>
      </main>
      <Footer strings={strings} />
    </>
  );
}

function deviceWords({ browser, system }: OwnSession['device'], words: Strings['account']): string {
  if (system === null) return browser ?? words.unknownDevice;
  return fill(words.device, { system, browser: browser ?? words.unknownBrowser });
}

function Section({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <section className="mt-8 border-line border-t pt-6">
      <h2 className="font-semibold font-serif text-[20px]">{title}</h2>
      {lead ? <p className="mt-1 max-w-[46em] text-[15px] text-ink-soft">{lead}</p> : null}
      {children}
    </section>
  );
}
