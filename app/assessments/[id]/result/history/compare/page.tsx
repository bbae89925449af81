import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparePage } from '@/components/history/compare-page';
import { dayEnds } from '@/lib/catalog/history-view';
import { compareVersions } from '@/lib/catalog/version-compare';
import { shanghaiDate } from '@/lib/deadlines/working-days';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { issuedReports, repository } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { signedVersions } from '@/lib/service/review';
import { titleOf } from '@/lib/service/title';
import { comparedVersion } from '@/lib/service/versions';
import { may } from '@/lib/workspace/caller';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const DAYS_SHOWN = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.compare.heading };
}

export default async function CompareVersions({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { caller, client } = await enter('PAGE /assessments/[id]/result/history/compare', id);
  const [{ locale, strings }, open, store, issued, signed] = await Promise.all([
    requestLanguage(),
    openAssessment(caller, id),
    repository(),
    issuedReports(),
    (await signedVersions()).list(caller.workspace, id),
  ]);
  const index = await store.historyIndex(caller.workspace, id);
  if (!open || !index) notFound();
  const { assessment, pack, seq: now } = open;
  const reports = (await issued.list(caller.workspace, id)).filter(({ kind }) => kind === null);
  const numbers = new Map(reports.map((report) => [report.reportNumber, report]));
  const given = (name: string) => {
    const text = asked[name];
    return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  };
  const handedOut = [...numbers.values()].find(({ seq }) => seq < now)?.seq;
  const [from, to] = [given('from') ?? handedOut ?? 1, given('to') ?? now];
  const [before, after] = await Promise.all([from, to].map((seq) => store.versionAt(caller.workspace, id, seq)));
  const input = { id, named: assessment.pack, locale, strings };
  return (
    <ComparePage
      id={id}
      title={titleOf(open, locale, strings)}
      firstStep={pack.steps[0]?.id ?? ''}
      choices={{
        now,
        signed: signed.map(({ seq, number, at, state }) => ({
          seq,
          number,
          on: shanghaiDate(Date.parse(at)),
          stands: state === 'signed-off',
        })),
        reports: [...numbers.values()].map(({ seq, reportNumber, issuedAt }) => ({
          seq,
          number: reportNumber,
          on: shanghaiDate(Date.parse(issuedAt)),
        })),
        days: dayEnds(index.moments).slice(0, DAYS_SHOWN),
      }}
      from={from}
      to={to}
      view={before && after ? compareVersions(comparedVersion(before, now), comparedVersion(after, now), input) : null}
      mayRestore={may(caller, 'answer-assigned', client)}
      strings={strings}
      locale={locale}
    />
  );
}
