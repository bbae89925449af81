import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ParticularsPage } from '@/components/result/particulars-page';
import { ResultFrame } from '@/components/result/result-frame';
import { ReadOnlyFrame } from '@/components/review/read-only-frame';
import { particularsView } from '@/lib/catalog/particulars';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { readOnlyNote } from '@/lib/service/read-only';
import { requestLanguage } from '@/lib/service/request';
import { titleOf } from '@/lib/service/title';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.particulars.heading };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/result/particulars', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  const { assessment, pack, answers, fields, seq } = open;
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const { common, problems, save, particulars } = strings;
  const firstStep = pack.steps[0]?.id ?? '';
  const note = await readOnlyNote({ caller, client, open, strings });
  return (
    <ResultFrame
      id={id}
      title={titleOf(open, locale, strings)}
      page="particulars"
      firstStep={firstStep}
      strings={strings}
      locale={locale}
    >
      <ReadOnlyFrame note={note}>
        <ParticularsPage
          assessment={id}
          particulars={particularsView({ pack, answers, result, locale })}
          fields={fields}
          seq={seq}
          firstStep={firstStep}
          back={strings.result.back}
          strings={{ common, problems, save, particulars }}
        />
      </ReadOnlyFrame>
    </ResultFrame>
  );
}
