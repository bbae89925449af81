import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EvidenceShelf } from '@/components/evidence/evidence-shelf';
import { ResultView } from '@/components/result/result-view';
import { casesView } from '@/lib/catalog/cases-view';
import { findScenario } from '@/lib/catalog/index';
import { provisionLabels } from '@/lib/catalog/provision-label';
import { resultSummary } from '@/lib/catalog/result-summary';
import { findingsView, showAnswer } from '@/lib/catalog/result-view';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { evidenceShelf } from '@/lib/service/evidence-shelf';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { shownMarks } from '@/lib/service/review-view';
import { titleOf } from '@/lib/service/title';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.result.heading };
}

export default async function ResultPage({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/result', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  const { assessment, pack, answers, planned, overrides } = open;
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const input = { id, pack, result, answers, locale, strings };
  const shelf = await evidenceShelf(caller, id, client);
  return (
    <EvidenceShelf {...shelf} key={locale} assessment={id} words={strings.evidence} locale={locale}>
      <ResultView
        id={id}
        title={titleOf(open, locale, strings)}
        result={result}
        view={findingsView(input)}
        missing={result.missing.map(({ question, rules }) => ({ ...showAnswer(question, input), rules: rules.length }))}
        conflicts={result.conflicts.map(({ conflict, questions }) => ({
          id: conflict,
          text: pack.conflicts.find((each) => each.id === conflict)?.text[locale] ?? conflict,
          answers: questions.map((question) => showAnswer(question, input)),
        }))}
        dimensionTitles={Object.fromEntries(pack.dimensions.map((dimension) => [dimension.id, dimension.title[locale]]))}
        filingTexts={Object.fromEntries(Object.entries(pack.filing.texts).map(([step, text]) => [step, text[locale]]))}
        filingProvisions={provisionLabels(pack.filing.provisions, locale)}
        notice={pack.notice?.[locale] ?? null}
        packTitle={pack.title[locale]}
        cases={casesView({
          pack,
          result,
          answers,
          scenario: findScenario(assessment.scenario ?? ''),
          locale,
          words: strings.cases,
        })}
        marks={await shownMarks({ caller, open, locale, strings }, result)}
        summary={resultSummary({ pack, answers, planned, overrides, on: result.on, locale, strings })}
        planned={answers['org-stage'] === 'planned'}
        firstStep={pack.steps[0]?.id ?? ''}
        strings={strings}
        locale={locale}
      />
    </EvidenceShelf>
  );
}
