import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HistoryPage } from '@/components/history/history-page';
import { fieldChoices, type HistoryKind, historyDays, historyKinds } from '@/lib/catalog/history-view';
import { isFieldName } from '@/lib/schema/field';
import { actorNames } from '@/lib/service/actors';
import { clientViews } from '@/lib/service/clients';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { repository } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';
import { may } from '@/lib/workspace/caller';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const SHOWN = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.history.heading };
}

export default async function History({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { caller, client } = await enter('PAGE /assessments/[id]/result/history', id);
  const store = await repository();
  const [{ locale, strings }, open, index] = await Promise.all([
    requestLanguage(),
    openAssessment(caller, id),
    store.historyIndex(caller.workspace, id),
  ]);
  if (!open || !index) notFound();
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const field = isFieldName(text('field')) ? index.fields.find((each) => each === text('field')) : undefined;
  const who = index.actors.find((each) => each === text('who'));
  const kinds = Object.keys(historyKinds) as HistoryKind[];
  const kind = kinds.find((each) => each === text('kind'));
  const before = /^\d{1,9}$/.test(text('before')) ? Number(text('before')) : undefined;
  const filter = { field, actor: who, kinds: kind && historyKinds[kind], before, limit: SHOWN + 1 };
  const events = await store.history(caller.workspace, id, filter);
  const shown = events.slice(0, SHOWN);
  const names = await actorNames(caller, index.actors, strings.history.people);
  const { pack, seq } = open;
  const clients = new Map((await clientViews(caller)).map((each) => [each.id, each.name]));
  const kept = new URLSearchParams(
    Object.entries({ field, who, kind }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (events.length > SHOWN) kept.set('before', String(shown.at(-1)?.seq));
  return (
    <HistoryPage
      id={id}
      title={titleOf(open, locale, strings)}
      firstStep={pack.steps[0]?.id ?? ''}
      days={historyDays(shown, { id, pack, names, clients, locale, strings })}
      now={seq}
      fields={fieldChoices(index.fields, { pack, locale, strings })}
      people={index.actors.map((actor) => ({ id: actor, name: names.get(actor) ?? actor }))}
      kinds={kinds}
      chosen={{ field: field ?? '', who: who ?? '', kind: kind ?? '', before: before !== undefined }}
      older={events.length > SHOWN ? `/assessments/${id}/result/history?${kept}` : null}
      mayRestore={may(caller, 'answer-assigned', client)}
      strings={strings}
      locale={locale}
    />
  );
}
