import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Versions } from '@/components/result/versions';
import { findScenario } from '@/lib/catalog/index';
import { versionsView } from '@/lib/catalog/versions-view';
import { assessmentTitle } from '@/lib/i18n/assessment-title';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { requestLanguage } from '@/lib/service/request';

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
      title={assessmentTitle(
        assessment.title,
        answers,
        findScenario(assessment.scenario ?? '')?.title[locale] ?? strings.common.untitled,
      )}
      view={versionsView({ answers, today: today(), mode: assessment.mode, locale, strings })}
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    />
  );
}
