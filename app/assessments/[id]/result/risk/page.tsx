import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NothingExamined } from '@/components/result/nothing-examined';
import { ResultFrame } from '@/components/result/result-frame';
import { RiskPage } from '@/components/result/risk-page';
import { RiskStore, type RiskStoreStrings } from '@/components/result/risk-store';
import { ReadOnlyFrame } from '@/components/review/read-only-frame';
import { riskOfAssessment } from '@/lib/catalog/risk';
import { riskView } from '@/lib/catalog/risk-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { readOnlyNote } from '@/lib/service/read-only';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';

type Props = { readonly params: Promise<{ id: string }> };

/** Only the wording of saving and of the forms travels to the browser. */
function storeStrings({ save, risk, problems }: Strings): RiskStoreStrings {
  const { override, overrideEdit, overrideLead, overrideLevel, overrideChoose, overrideReason, overridePlaceholder } = risk;
  const { overrideSave, overrideClear, overrideNoReason, overrideNoLevel, overrideConflict, overrideRefused } = risk;
  const form = { override, overrideEdit, overrideLead, overrideLevel, overrideChoose, overrideReason, overridePlaceholder };
  const saving = { overrideSave, overrideClear, overrideNoReason, overrideNoLevel, overrideConflict, overrideRefused };
  return { save, problems, form: { ...form, ...saving } };
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.risk.heading };
}

export default async function ResultRiskPage({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/result/risk', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  if (open.pack.status === 'not-covered')
    return (
      <NothingExamined id={id} title={titleOf(open, locale, strings)} page="risk" {...{ pack: open.pack, strings, locale }} />
    );
  const { assessment, pack, answers, planned, overrides } = open;
  const { on, mode, scope, findings } = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const risk = riskOfAssessment(pack, { answers, on, planned, overrides });
  const scopeTitle = pack.scopes.find((each) => each.id === scope)?.title[locale];
  const notices = [
    ...(mode === 'quick' ? [strings.risk.quick] : []),
    ...(scopeTitle ? [fill(strings.risk.scope, { scope: scopeTitle })] : []),
  ];
  const note = await readOnlyNote({ caller, client, open, strings });
  return (
    <ResultFrame
      id={id}
      title={titleOf(open, locale, strings)}
      page="risk"
      firstStep={pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    >
      <ReadOnlyFrame note={note}>
        <RiskStore assessment={id} fields={open.fields} seq={open.seq} strings={storeStrings(strings)}>
          <RiskPage
            id={id}
            view={riskView({ id, pack, answers, planned, risk, findings, locale, strings })}
            notices={notices}
            strings={strings}
          />
        </RiskStore>
      </ReadOnlyFrame>
    </ResultFrame>
  );
}
