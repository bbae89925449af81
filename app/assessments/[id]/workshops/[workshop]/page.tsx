import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ResultFrame } from '@/components/result/result-frame';
import { Desk } from '@/components/workshop/desk';
import { deskContext } from '@/components/workshop/desk-context';
import { WorkshopOutcome } from '@/components/workshop/outcome';
import { Prepare } from '@/components/workshop/prepare';
import { workshopStrings } from '@/components/workshop/words';
import { WorkshopTitle } from '@/components/workshop/workshop-title';
import { triedQuestions } from '@/lib/catalog/workshop-questions';
import { assignable } from '@/lib/service/assigning';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';
import { deskOf, minutesOfRoom, verdictOf, workshopOf } from '@/lib/service/workshop';
import { joinOf, offeredOf, parkedStates } from '@/lib/service/workshop-pages';
import { may } from '@/lib/workspace/caller';

type Props = { readonly params: Promise<{ id: string; workshop: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.workshop.heading };
}

export default async function Page({ params }: Props) {
  const { id, workshop } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/workshops/[workshop]', id);
  const [words, open, found] = await Promise.all([
    requestLanguage(),
    openAssessment(caller, id),
    workshopOf(caller, id, workshop),
  ]);
  if (!open || !found) notFound();
  const { locale, strings } = words;
  const manages = may(caller, 'manage', client);
  const context = deskContext(found, { pack: open.pack, locale, strings });
  const frame = (children: ReactNode) => (
    <ResultFrame
      id={id}
      title={titleOf(open, locale, strings)}
      page="workshops"
      here={context.page}
      firstStep={open.pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    >
      <WorkshopTitle workshop={found} assessment={id} words={strings.workshop} />
      {children}
    </ResultFrame>
  );
  const minutes = found.status === 'closed' ? await minutesOfRoom(workshop) : null;
  if (minutes) {
    const parked = await parkedStates(caller, open, client, minutes.outcomes);
    return frame(<WorkshopOutcome context={context} minutes={minutes} parked={parked} manages={manages} />);
  }
  const { workshop: own } = strings;
  if (!manages) {
    const [heading, text] = found.status === 'prepared' ? [own.notYet, own.notYetText] : [own.running, own.runningText];
    return frame(
      <div className="mt-6 rounded-[14px] bg-sunk px-5 py-6">
        <p className="font-semibold">{heading}</p>
        <p className="text-ink-soft">{text}</p>
      </div>,
    );
  }
  if (found.status === 'prepared')
    return frame(
      <Prepare
        address={context.address}
        plan={found.plan}
        version={found.version}
        demo={found.demo}
        offered={offeredOf(open, words)}
        strings={workshopStrings(strings)}
      />,
    );
  const [desk, verdict, people] = await Promise.all([
    deskOf(workshop),
    verdictOf(caller.workspace, id),
    assignable(caller, client),
  ]);
  if (!desk || !verdict) notFound();
  const tried = triedQuestions({ pack: open.pack, locale, strings });
  return frame(<Desk context={context} first={{ desk, verdict }} people={people} tried={tried} join={await joinOf(desk.code)} />);
}
