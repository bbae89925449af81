import { isAssessmentId } from '@/lib/db/assessments';
import { handle, json, notFound } from '@/lib/http/respond';
import { isFieldName } from '@/lib/schema/field';
import { localOwner, repository } from '@/lib/service/repository';

/** Who changed one answer, when, from what to what; newest first. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const { id } = await params;
    const field = new URL(request.url).searchParams.get('field') ?? '';
    if (!isAssessmentId(id) || !isFieldName(field)) return notFound();
    return json({ events: await (await repository()).history(localOwner.workspace, id, { field, limit: 50 }) });
  });
}
