import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DutiesView } from '@/components/result/duties-view';
import { NothingExamined } from '@/components/result/nothing-examined';
import { ResultFrame } from '@/components/result/result-frame';
import { dutiesView } from '@/lib/catalog/duties-view';
import { reportProse } from '@/lib/catalog/report-prose';
import { referenceDate } from '@/lib/rules/evaluate-pack';
import { isCivilDate } from '@/lib/schema/answer';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.duties.heading };
}

export default async function DutiesPage({ params, searchParams }: Props) {
  const [{ id }, { duty, from }] = await Promise.all([params, searchParams]);
  const { caller } = await enter('PAGE /assessments/[id]/result/duties', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  if (open.pack.status === 'not-covered')
    return (
      <NothingExamined id={id} title={titleOf(open, locale, strings)} page="duties" {...{ pack: open.pack, strings, locale }} />
    );
  const { assessment, pack, answers } = open;
  const on = referenceDate(pack, answers, { today: today() });
  const trial = typeof duty === 'string' && typeof from === 'string' && isCivilDate(from) ? { duty, from } : null;
  const view = dutiesView({ id, pack, answers, on, locale, strings, trial });
  return (
    <ResultFrame
      id={id}
      title={titleOf(open, locale, strings)}
      page="duties"
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    >
      <DutiesView
        id={id}
        on={on}
        quick={assessment.mode === 'quick'}
        neverInForce={pack.status === 'never-in-force'}
        duties={view.duties}
        overdue={view.overdue}
        questions={view.questions}
        forecast={view.forecast}
        words={reportProse[locale].duties}
        strings={strings}
        locale={locale}
      />
    </ResultFrame>
  );
}
