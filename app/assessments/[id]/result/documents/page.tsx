import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentsPage } from '@/components/documents/documents-page';
import { ResultFrame } from '@/components/result/result-frame';
import { packageFolder } from '@/lib/catalog/documents';
import { documentsView } from '@/lib/catalog/documents-view';
import { enter } from '@/lib/service/page';
import { reportRequest } from '@/lib/service/report';
import { requestLanguage } from '@/lib/service/request';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.documents.heading };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { caller } = await enter('PAGE /assessments/[id]/result/documents', id);
  const [{ locale, strings }, asked] = await Promise.all([requestLanguage(), reportRequest(caller, id)]);
  if (!asked) notFound();
  const { title, input } = asked;
  const firstStep = input.pack.steps[0]?.id ?? '';
  const packageName = `${packageFolder({ ...input, locale: 'zh' })}.zip`;
  return (
    <ResultFrame id={id} title={title} page="documents" firstStep={firstStep} strings={strings} locale={locale}>
      <DocumentsPage id={id} view={documentsView(input)} packageName={packageName} strings={strings} locale={locale} />
    </ResultFrame>
  );
}
