import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportPage } from '@/components/report/report-page';
import { ResultFrame } from '@/components/result/result-frame';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import { reportRequest } from '@/lib/service/report';
import { requestLanguage } from '@/lib/service/request';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.result.pages.report };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [{ locale, strings }, asked] = await Promise.all([requestLanguage(), reportRequest(id)]);
  if (!asked) notFound();
  const { title, input } = asked;
  const firstStep = input.pack.steps[0]?.id ?? '';
  return (
    <ResultFrame id={id} title={title} page="report" firstStep={firstStep} strings={strings} locale={locale}>
      <ReportPage id={id} title={title} model={assessmentReport(input)} strings={strings} />
    </ResultFrame>
  );
}
