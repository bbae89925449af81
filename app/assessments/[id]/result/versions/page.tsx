import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NothingExamined } from '@/components/result/nothing-examined';
import { Versions } from '@/components/result/versions';
import { versionsView } from '@/lib/catalog/versions-view';
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
  return { title: (await requestLanguage()).strings.versions.heading };
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const [{ id }, { with: other }] = await Promise.all([params, searchParams]);
  const { caller } = await enter('PAGE /assessments/[id]/result/versions', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  const { assessment, pack, answers } = open;
  const title = titleOf(open, locale, strings);
  if (pack.status === 'not-covered') return <NothingExamined page="versions" {...{ id, title, pack, strings, locale }} />;
  const choice = typeof other === 'string' ? other : undefined;
  return (
    <Versions
      id={id}
      title={title}
      view={versionsView({ pack, other: choice, answers, today: today(), mode: assessment.mode, locale, strings })}
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    />
  );
}
