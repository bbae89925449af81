import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NothingExamined } from '@/components/result/nothing-examined';
import { SmallHandler } from '@/components/result/small-handler';
import { defaultPack } from '@/lib/catalog/index';
import { smallHandlerView } from '@/lib/catalog/small-handler-view';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.smallHandler.heading };
}

export default async function SmallHandlerPage({ params }: Props) {
  const { id } = await params;
  const { caller } = await enter('PAGE /assessments/[id]/result/small-handler', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  if (open.pack.status === 'not-covered')
    return (
      <NothingExamined
        id={id}
        title={titleOf(open, locale, strings)}
        page="small-handler"
        {...{ pack: open.pack, strings, locale }}
      />
    );
  const { assessment, answers } = open;
  const pack = defaultPack();
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  return (
    <SmallHandler
      id={id}
      title={titleOf(open, locale, strings)}
      view={smallHandlerView({ pack, result, answers, locale })}
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    />
  );
}
