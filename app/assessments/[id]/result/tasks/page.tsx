import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignPanel } from '@/components/assigning/assign-panel';
import { EvidenceShelf } from '@/components/evidence/evidence-shelf';
import { ResultFrame } from '@/components/result/result-frame';
import { TasksPage } from '@/components/tasks/tasks-page';
import { wizardStrings } from '@/components/wizard/strings';
import { tasksView } from '@/lib/catalog/tasks-view';
import { wizardBundleAddress } from '@/lib/catalog/wizard-bundle';
import { env } from '@/lib/env';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { frozenIn } from '@/lib/schema/review';
import { assignable, assignedOf, namesOf, questionsAssigned } from '@/lib/service/assigning';
import { assignableQuestions, assignmentsView } from '@/lib/service/assignments-view';
import { today } from '@/lib/service/evaluate';
import { evidenceShelf } from '@/lib/service/evidence-shelf';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { remediationTasks } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';
import { may } from '@/lib/workspace/caller';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.remediation.heading };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/result/tasks', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  const [stored, people, names, assigned, own, shelf] = await Promise.all([
    (await remediationTasks()).ofAssessment(caller.workspace, id),
    assignable(caller, client),
    namesOf(caller),
    assignedOf(caller, id, client),
    questionsAssigned(caller, id, client),
    evidenceShelf(caller, id, client),
  ]);
  const { assessment, pack, answers } = open;
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const { common, remediation, severities, assigning } = strings;
  const manages = may(caller, 'manage', client);
  const frozen = frozenIn(assessment.status);
  const shown = titleOf(open, locale, strings);
  return (
    <ResultFrame id={id} title={shown} page="tasks" firstStep={pack.steps[0]?.id ?? ''} strings={strings} locale={locale}>
      <h1 className="font-semibold font-serif text-[28px] leading-tight">{remediation.heading}</h1>
      <p className="mt-2 mb-4 max-w-[44em] text-ink-soft">{remediation.lead}</p>
      {frozen === 'signed-off' ? (
        <p className="-mt-1 mb-4 max-w-[44em] rounded-[10px] bg-sunk px-4 py-2 text-[15px]">{remediation.leadSigned}</p>
      ) : null}
      <EvidenceShelf
        assessment={id}
        {...shelf}
        tasks={
          frozen === 'in-review' ? [] : stored.filter(({ owner }) => manages || owner === caller.actor).map((task) => task.id)
        }
        words={strings.evidence}
        locale={locale}
      >
        <TasksPage
          page={{
            assessment: id,
            strings: { common, remediation, severities },
            locale,
            people,
            manages,
            me: caller.actor,
            frozen,
          }}
          {...tasksView({ pack, answers, result, tasks: stored, names, today: today(), locale })}
          done={{
            bundleAddress: wizardBundleAddress(pack, locale),
            fields: open.fields.filter(({ field }) => field.startsWith('q:')),
            mode: assessment.mode,
            today: today(),
            wizard: wizardStrings(strings),
            assigned: own,
          }}
        />
      </EvidenceShelf>
      {caller.team ? (
        <AssignPanel
          assessment={id}
          assigned={assignmentsView(assigned, { open, names, locale })}
          people={people}
          steps={manages ? assignableQuestions(locale) : []}
          mails={env().smtp !== null}
          suggested={typeof answers['org-name'] === 'string' ? answers['org-name'] : ''}
          manages={manages}
          strings={{ common, assigning }}
        />
      ) : null}
    </ResultFrame>
  );
}
