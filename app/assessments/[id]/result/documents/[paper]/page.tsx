import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PaperWriter } from '@/components/documents/paper-writer';
import { ResultFrame } from '@/components/result/result-frame';
import { paperFactsView, paperView } from '@/lib/catalog/documents-view';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { reportRequest } from '@/lib/service/report';
import { requestLanguage } from '@/lib/service/request';

type Props = { readonly params: Promise<{ id: string; paper: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.documents.heading };
}

/** One companion paper to be finished; `facts` stands for what all papers share. */
export default async function Page({ params }: Props) {
  const { id, paper } = await params;
  const { caller } = await enter('PAGE /assessments/[id]/result/documents/[paper]', id);
  const [{ locale, strings }, asked, open] = await Promise.all([
    requestLanguage(),
    reportRequest(caller, id),
    openAssessment(caller, id),
  ]);
  if (!asked || !open) notFound();
  const { title, input } = asked;
  const view = paper === 'facts' ? null : paperView(input, paper);
  if (view === undefined) notFound();
  const { common, problems, save, particulars, documents } = strings;
  return (
    <ResultFrame
      id={id}
      title={title}
      page="documents"
      firstStep={input.pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    >
      <PaperWriter
        assessment={id}
        view={view}
        facts={view?.facts ?? paperFactsView(input)}
        fields={open.fields}
        seq={open.seq}
        strings={{ common, problems, save, particulars, documents, paper: strings.paper }}
      />
    </ResultFrame>
  );
}
