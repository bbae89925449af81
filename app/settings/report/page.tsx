import type { Metadata } from 'next';
import { SettingsStrip } from '@/components/settings/settings-strip';
import { ThemeForm } from '@/components/settings/theme-form';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { enter } from '@/lib/service/page';
import { workspaceTheme } from '@/lib/service/report-theme';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.reportTheme.heading };
}

export default async function ReportSettings() {
  const { caller } = await enter('PAGE /settings/report');
  const [{ locale, strings }, { theme, version }] = await Promise.all([requestLanguage(), workspaceTheme(caller)]);
  return (
    <>
      <Header strings={strings} locale={locale} back="/settings/report">
        <a href="/assessments" className="text-ink-soft">
          {strings.common.assessments}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-8 sm:px-6">
        <SettingsStrip caller={caller} current="report" words={strings.team} />
        <h1 className="font-semibold font-serif text-[28px]">{strings.reportTheme.heading}</h1>
        <p className="mt-2 max-w-[46em] text-ink-soft">{strings.reportTheme.lead}</p>
        <ThemeForm theme={theme} version={version} strings={{ reportTheme: strings.reportTheme, common: strings.common }} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
