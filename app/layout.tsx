import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AccountBar } from '@/components/account/account-bar';
import { htmlLang } from '@/lib/i18n/locale';
import { visitor } from '@/lib/service/page';
import { workspaceName } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
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
  return (
    <html lang={htmlLang[locale]}>
      <body>
        {caller?.team ? <AccountBar caller={caller} workspace={await workspaceName(caller)} strings={strings} /> : null}
        {children}
      </body>
    </html>
  );
}
