import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ResultFrame } from '@/components/result/result-frame';
import { ReviewPage } from '@/components/review/review-page';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { reviewView } from '@/lib/service/review-view';
import { titleOf } from '@/lib/service/title';
import { may } from '@/lib/workspace/caller';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.review.heading };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /assessments/[id]/result/review', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openAssessment(caller, id)]);
  if (!open) notFound();
  const view = await reviewView({ caller, client, open, locale, strings });
  if (!view) notFound();
  return (
    <ResultFrame
      id={id}
      title={titleOf(open, locale, strings)}
      page="review"
      firstStep={open.pack.steps[0]?.id ?? ''}
      strings={strings}
      locale={locale}
    >
      <ReviewPage
        id={id}
        view={view}
        judging={view.state.state === 'in-review' && may(caller, 'review', client)}
        mayComment={may(caller, 'comment', client)}
        strings={strings}
        locale={locale}
      />
    </ResultFrame>
  );
}
