import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AccountBar } from '@/components/account/account-bar';
import { LocalLinks } from '@/components/account/local-links';
import { SessionWatch } from '@/components/account/session-watch';
import { EarlyClicks } from '@/components/site/early-clicks';
import { fill } from '@/lib/i18n/format';
import { htmlLang } from '@/lib/i18n/locale';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import { visitor } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { workspacesOf } from '@/lib/service/team';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { strings } = await requestLanguage();
  return {
    title: { default: `${strings.common.product} · ${strings.common.tagline}`, template: `%s · ${strings.common.product}` },
    description: strings.home.lead,
    robots: { index: false, follow: false },
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const [{ locale, strings }, caller] = await Promise.all([requestLanguage(), visitor().catch(() => null)]);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const { ended, endedText, signInAgain } = strings.account;
  const { owedHere, owedHereText, setUpNow } = strings.secondFactor;
  return (
    // Whose page it is, for what waits in this browser to be sent: components/store/use-answer-store.ts.
    <html lang={htmlLang[locale]} data-account={caller?.team ? caller.actor : undefined}>
      <body>
        <EarlyClicks nonce={nonce} />
        {caller?.team ? <AccountBar caller={caller} places={await workspacesOf(caller)} strings={strings} /> : null}
        {caller?.wantedFactor && !caller.wantedFactor.owed ? (
          <p className="no-print flex flex-wrap items-center justify-center gap-x-3 bg-amber-wash px-4 py-1 text-[15px] text-amber">
            {fill(strings.secondFactor.soon, { time: shanghaiTime(caller.wantedFactor.from, locale) })}
            <a href="/account" className="inline-flex min-h-8 items-center underline underline-offset-4">
              {strings.secondFactor.soonAction}
            </a>
          </p>
        ) : null}
        {children}
        {caller && !caller.team ? <LocalLinks caller={caller} words={strings.team} /> : null}
        <SessionWatch words={{ ended, endedText, signInAgain, owedHere, owedHereText, setUpNow }} />
      </body>
    </html>
  );
}
