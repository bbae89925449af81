import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ResultFrame } from '@/components/result/result-frame';
import { suggestedPlan } from '@/components/workshop/plan-edit';
import { WorkshopList } from '@/components/workshop/workshop-list';
import { fill, formatDate } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';
import { workshopsOf } from '@/lib/service/workshop';
import { offeredOf } from '@/lib/service/workshop-pages';
import { may } from '@/lib/workspace/caller';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.workshop.heading };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/workshops', id);
  const [{ locale, strings }, open, workshops] = await Promise.all([
    requestLanguage(),
    openAssessment(caller, id),
    workshopsOf(caller, id),
  ]);
  if (!open) notFound();
  const { common, workshop } = strings;
  const title = titleOf(open, locale, strings);
  const order = open.pack.steps.map((step) => step.id);
  return (
    <ResultFrame id={id} title={title} page="workshops" firstStep={order[0] ?? ''} strings={strings} locale={locale}>
      <h1 className="font-semibold font-serif text-[28px] leading-tight">{workshop.heading}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">{workshop.lead}</p>
      <WorkshopList
        assessment={id}
        manages={may(caller, 'manage', client)}
        strings={{ common, workshop }}
        suggested={suggestedPlan(offeredOf(open, { locale, strings }), {
          title: fill(workshop.planTitle, { title }),
          departments: workshop.planDepartments,
          order,
        })}
        workshops={workshops.map(({ id: each, plan, status, demo, createdAt }) => ({
          id: each,
          title: plan.title,
          status,
          demo,
          questions: plan.blocks.flatMap(({ questions }) => questions).length,
          minutes: plan.blocks.reduce((sum, { minutes }) => sum + minutes, 0),
          on: plan.on && formatDate(plan.on, locale),
          made: fill(workshop.madeOn, { time: shanghaiTime(createdAt, locale) }),
        }))}
      />
    </ResultFrame>
  );
}
