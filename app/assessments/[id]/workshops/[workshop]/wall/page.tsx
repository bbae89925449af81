import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { deskContext } from '@/components/workshop/desk-context';
import { Wall } from '@/components/workshop/wall';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { deskOf, verdictOf, workshopOf } from '@/lib/service/workshop';
import { joinOf, standingOf } from '@/lib/service/workshop-pages';

type Props = { readonly params: Promise<{ id: string; workshop: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.workshop.toWall };
}

export default async function Page({ params }: Props) {
  const { id, workshop } = await params;
  const { caller } = await enter('PAGE /assessments/[id]/workshops/[workshop]/wall', id);
  const [words, open, found, desk, verdict] = await Promise.all([
    requestLanguage(),
    openAssessment(caller, id),
    workshopOf(caller, id, workshop),
    deskOf(workshop),
    verdictOf(caller.workspace, id),
  ]);
  if (!open || !found || !desk || !verdict) notFound();
  if (found.status === 'prepared') redirect(`/assessments/${id}/workshops/${workshop}`);
  return (
    <Wall
      context={deskContext(found, { pack: open.pack, ...words })}
      first={{ desk, verdict }}
      standing={standingOf(open, words)}
      join={await joinOf(desk.code)}
    />
  );
}
