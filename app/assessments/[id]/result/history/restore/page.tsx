import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RestorePage } from '@/components/history/restore-page';
import { fieldTitle } from '@/lib/catalog/field-words';
import { compareVersions } from '@/lib/catalog/version-compare';
import { isFieldName } from '@/lib/schema/field';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { restorePlan } from '@/lib/service/restore';
import { titleOf } from '@/lib/service/title';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.history.restoreVersion };
}

export default async function Restore({ params, searchParams }: Props) {
  const [{ id }, { to, of }] = await Promise.all([params, searchParams]);
  const { caller, client } = await enter('PAGE /assessments/[id]/result/history/restore', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  const version = typeof to === 'string' && /^\d{1,9}$/.test(to) ? Number(to) : null;
  if (!open || version === null) notFound();
  const { assessment, pack, seq: seen } = open;
  const field = typeof of === 'string' && isFieldName(of) ? of : null;
  const plan = await restorePlan(caller, id, client, { version, seen, fields: field ? [field] : null });
  if (!plan) notFound();
  const changed = new Map(plan.edits.map((edit) => [edit.field, edit.value]));
  const present = { fields: plan.standing.fields, mode: assessment.mode, day: today() };
  const kept = present.fields.filter((each) => !changed.has(each.field));
  const restored = { ...present, fields: [...kept, ...[...changed].map(([name, value]) => ({ field: name, value }))] };
  const fields = plan.edits.map((edit) => edit.field);
  const named = [...fields, ...plan.closed, ...plan.unfit];
  return (
    <RestorePage
      id={id}
      title={titleOf(open, locale, strings)}
      firstStep={pack.steps[0]?.id ?? ''}
      version={version}
      seen={seen}
      one={field !== null}
      view={compareVersions(present, restored, { id, named: assessment.pack, locale, strings })}
      fields={fields}
      titles={Object.fromEntries(named.map((name) => [name, fieldTitle(name, { pack, locale, strings })]))}
      closed={plan.closed}
      unfit={plan.unfit}
      strings={strings}
      locale={locale}
    />
  );
}
