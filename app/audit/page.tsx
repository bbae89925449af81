import type { Metadata } from 'next';
import { AuditPage } from '@/components/history/audit-page';
import { auditView } from '@/lib/service/audit-view';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.audit.heading };
}

export default async function Audit({ searchParams }: Props) {
  const { caller } = await enter('PAGE /audit');
  const [{ locale, strings }, asked] = await Promise.all([requestLanguage(), searchParams]);
  return <AuditPage {...(await auditView(caller, asked, locale, strings))} strings={strings} locale={locale} />;
}
