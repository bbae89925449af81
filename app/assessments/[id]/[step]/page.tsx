import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EvidenceShelf } from '@/components/evidence/evidence-shelf';
import { commentWords } from '@/components/review/words';
import { LivePage } from '@/components/store/live-page';
import { wizardStrings } from '@/components/wizard/strings';
import { Wizard } from '@/components/wizard/wizard';
import { findScenario } from '@/lib/catalog/index';
import { wizardBundleAddress } from '@/lib/catalog/wizard-bundle';
import { wizardFirst } from '@/lib/catalog/wizard-first';
import { questionsAssigned } from '@/lib/service/assigning';
import { today } from '@/lib/service/evaluate';
import { evidenceShelf } from '@/lib/service/evidence-shelf';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { openThreads, readOnlyNote } from '@/lib/service/read-only';
import { requestLanguage } from '@/lib/service/request';
import { may } from '@/lib/workspace/caller';

type Props = { readonly params: Promise<{ id: string; step: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step, id } = await params;
  const { caller } = await enter('PAGE /assessments/[id]/[step]', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  const title = open?.pack.steps.find((each) => each.id === step)?.title[locale];
  return { title: title ?? strings.errors.notFoundTitle };
}

export default async function StepPage({ params }: Props) {
  const { id, step } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/[step]', id);
  const [{ locale, strings }, open, assigned] = await Promise.all([
    requestLanguage(),
    openAssessment(caller, id),
    questionsAssigned(caller, id, client),
  ]);
  if (!open?.pack.steps.some((each) => each.id === step)) notFound();
  const { assessment, pack, answers } = open;
  const scenario = assessment.scenario ? findScenario(assessment.scenario) : undefined;
  const shelf = await evidenceShelf(caller, id, client);
  const [readOnly, threads] = await Promise.all([
    readOnlyNote({ caller, client, open, strings }),
    openThreads(caller, id, 'question'),
  ]);
  return (
    <EvidenceShelf
      {...shelf}
      open={readOnly ? [] : shelf.open}
      key={locale}
      assessment={id}
      words={strings.evidence}
      locale={locale}
    >
      <LivePage assessment={id} of={['comments', 'state']} words={null} />
      <Wizard
        assessment={id}
        title={assessment.title}
        mode={assessment.mode}
        fields={open.fields}
        seq={open.seq}
        first={wizardFirst(pack, answers, step, assessment.mode, today(), locale)}
        bundleAddress={wizardBundleAddress(pack, locale)}
        strings={wizardStrings(strings)}
        locale={locale}
        today={today()}
        step={step}
        readOnly={readOnly}
        talk={{ assessment: id, locale, open: threads, may: may(caller, 'comment', client), words: commentWords(strings.review) }}
        assigned={assigned}
        scenario={
          scenario
            ? { option: scenario.suggests.option, title: scenario.title[locale], examplePurpose: scenario.examplePurpose[locale] }
            : null
        }
      />
    </EvidenceShelf>
  );
}
