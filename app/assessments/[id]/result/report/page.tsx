import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BadOptions } from '@/components/report/bad-options';
import { CarriedData } from '@/components/report/carried-data';
import { ReportStudio } from '@/components/report/report-studio';
import { ReportText } from '@/components/report/report-text';
import { ReportViews } from '@/components/report/report-views';
import { ResultFrame } from '@/components/result/result-frame';
import { assessmentReport, reportParts } from '@/lib/catalog/assessment-report';
import { wholeReport } from '@/lib/schema/report-options';
import { enter } from '@/lib/service/page';
import { reportRequest, requestedOptions } from '@/lib/service/report';
import { requestLanguage } from '@/lib/service/request';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.result.pages.report };
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const { caller } = await enter('PAGE /assessments/[id]/result/report', id);
  const address = new URLSearchParams(Object.entries(await searchParams).map(([name, value]) => [name, String(value ?? '')]));
  const [{ locale, strings }, asked, read] = await Promise.all([
    requestLanguage(),
    reportRequest(caller, id),
    requestedOptions(address, { view: ['text', 'pages'] }),
  ]);
  if (!asked) notFound();
  const { title, input } = asked;
  const options = read.ok ? read.options : wholeReport(locale);
  const text = address.get('view') === 'text';
  address.delete('view');
  const query = read.ok ? address.toString().replaceAll('%2C', ',') : '';
  const firstStep = input.pack.steps[0]?.id ?? '';
  return (
    <ResultFrame id={id} title={title} page="report" firstStep={firstStep} strings={strings} locale={locale}>
      {read.ok ? null : <BadOptions problems={read.problems} words={strings.reportOptions} />}
      {text ? (
        <>
          <ReportViews view="text" query={query} strings={strings} />
          <ReportText model={assessmentReport({ ...input, options })} strings={strings} />
        </>
      ) : (
        <>
          <ReportStudio
            id={id}
            title={title}
            parts={reportParts(input)}
            options={options}
            asked={!read.ok || query !== ''}
            strings={{ reportOptions: strings.reportOptions, report: strings.report, result: strings.result }}
            locale={locale}
          />
          <CarriedData id={id} query={query} strings={strings} />
        </>
      )}
    </ResultFrame>
  );
}
