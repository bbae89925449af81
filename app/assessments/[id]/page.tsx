import { notFound, redirect } from 'next/navigation';
import { openAssessment } from '@/lib/service/load';
import { enter } from '@/lib/service/page';

/** An assessment's bare address leads to its first step. */
export default async function AssessmentPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { caller } = await enter('PAGE /assessments/[id]', id);
  const open = await openAssessment(caller, id);
  if (!open) notFound();
  redirect(`/assessments/${id}/${open.pack.steps[0]?.id ?? ''}`);
}
