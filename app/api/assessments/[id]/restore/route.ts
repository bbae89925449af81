import { isAssessmentId } from '@/lib/db/assessments';
import { handle, json, notFound } from '@/lib/http/respond';
import { localOwner, repository } from '@/lib/service/repository';

/** Brings a deleted assessment back. */
export function POST(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const { id } = await params;
    if (!isAssessmentId(id)) return notFound();
    const restored = await (await repository()).restore(localOwner.workspace, id, localOwner.actor);
    return restored ? json({ ok: true }) : notFound();
  });
}
