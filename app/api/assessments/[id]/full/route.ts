import { isAssessmentId } from '@/lib/db/assessments';
import { handle, notFound } from '@/lib/http/respond';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { localOwner, repository } from '@/lib/service/repository';

/** Turns a quick check into a full assessment; every answer stays. Works without JavaScript. */
export function POST(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const { id } = await params;
    if (!isAssessmentId(id)) return notFound();
    const { workspace, actor } = localOwner;
    const changed = await (await repository()).setMode(workspace, id, actor, 'full', evaluateForStorage);
    return changed ? new Response(null, { status: 303, headers: { location: `/assessments/${id}/organisation` } }) : notFound();
  });
}
