import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Versions } from '@/components/result/versions';
import { versionsView } from '@/lib/catalog/versions-view';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.versions.heading };
}

export default async function VersionsPage({ params }: Props) {
  const { id } = await params;
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(id)]);
  if (!open) notFound();
  const { assessment, pack, answers } = open;
  return (
    <Versions
      id={id}
      title={titleOf(open, locale, strings)}
      view={versionsView({ answers, today: today(), mode: assessment.mode, locale, strings })}
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    />
  );
}
