import { notFound, redirect } from 'next/navigation';
import { openAssessment } from '@/lib/service/load';

/** An assessment's bare address leads to its first step. */
export default async function AssessmentPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  const open = await openAssessment(id);
  if (!open) notFound();
  redirect(`/assessments/${id}/${open.pack.steps[0]?.id ?? ''}`);
}
