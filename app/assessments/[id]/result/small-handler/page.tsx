import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SmallHandler } from '@/components/result/small-handler';
import { defaultPack, findScenario } from '@/lib/catalog/index';
import { smallHandlerView } from '@/lib/catalog/small-handler-view';
import { assessmentTitle } from '@/lib/i18n/assessment-title';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { requestLanguage } from '@/lib/service/request';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.smallHandler.heading };
}

export default async function SmallHandlerPage({ params }: Props) {
  const { id } = await params;
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(id)]);
  if (!open) notFound();
  const { assessment, answers } = open;
  const pack = defaultPack();
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  return (
    <SmallHandler
      id={id}
      title={assessmentTitle(
        assessment.title,
        answers,
        findScenario(assessment.scenario ?? '')?.title[locale] ?? strings.common.untitled,
      )}
      view={smallHandlerView({ pack, result, answers, locale })}
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    />
  );
}
