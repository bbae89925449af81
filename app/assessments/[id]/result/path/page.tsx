import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NothingExamined } from '@/components/result/nothing-examined';
import { PathView } from '@/components/result/path-view';
import { leversOf, pathView, planView } from '@/lib/catalog/path-view';
import { showAnswer } from '@/lib/catalog/result-view';
import { planEffect } from '@/lib/path/compare';
import { shortestPaths } from '@/lib/path/shortest-path';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { readOnlyNote } from '@/lib/service/read-only';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.path.heading };
}

export default async function PathPage({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/result/path', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  if (open.pack.status === 'not-covered')
    return (
      <NothingExamined id={id} title={titleOf(open, locale, strings)} page="path" {...{ pack: open.pack, strings, locale }} />
    );
  const { assessment, pack, answers, planned } = open;
  const options = { today: today(), mode: assessment.mode };
  const result = evaluatePack(pack, answers, options);
  const book = leversOf(pack);
  const effect = planEffect(pack, answers, planned, options);
  const input = { id, pack, answers, locale, strings, book: book ?? { moves: {}, facts: {} } };
  return (
    <PathView
      id={id}
      title={titleOf(open, locale, strings)}
      result={result}
      paths={book ? pathView(shortestPaths(pack, book, answers, options), input) : null}
      effect={effect}
      plan={planView(effect, planned, input)}
      fields={open.fields}
      seq={open.seq}
      note={await readOnlyNote({ caller, client, open, strings })}
      missing={result.missing.map(({ question }) => showAnswer(question, input))}
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    />
  );
}
