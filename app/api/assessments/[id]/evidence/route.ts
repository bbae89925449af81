import { readBytes } from '@/lib/http/body';
import { badRequest, json, notFound } from '@/lib/http/respond';
import { EVIDENCE_LIMIT, evidenceKinds } from '@/lib/schema/evidence';
import { door } from '@/lib/service/door';
import { attach } from '@/lib/service/evidence';
import { evidenceFiles } from '@/lib/service/repository';

/** The files attached to an assessment, each with its hash. */
export const GET = door('GET /api/assessments/[id]/evidence', async ({ params, caller }) =>
  json({ files: await (await evidenceFiles()).list(caller.workspace, params.id) }),
);

const statuses: Readonly<Record<string, number>> = { 'too-large': 413, 'workspace-full': 413, 'not-yours': 403, frozen: 409 };

/** Attaches the body as a file. `kind` and `target` say to what; the name comes in a header, since addresses end up in logs. */
export const POST = door('POST /api/assessments/[id]/evidence', async ({ request, params, caller, client }) => {
  const query = new URL(request.url).searchParams;
  const kind = evidenceKinds.find((each) => each === query.get('kind'));
  if (!kind) return badRequest([{ path: 'kind', message: 'unknown-target', suggestion: evidenceKinds.join(', ') }]);
  const bytes = await readBytes(request, EVIDENCE_LIMIT);
  if (!bytes) return badRequest([{ path: 'file', message: 'too-large' }], statuses['too-large']);
  const target = query.get('target') ?? '';
  const name = decoded(request.headers.get('x-file-name') ?? '');
  const attached = await attach(caller, { assessment: params.id, client }, { kind, target }, { name, bytes });
  if (attached.ok) return json(attached.file, 201);
  const { problem } = attached;
  if (problem === 'not-found') return notFound();
  return badRequest([{ path: problem === 'unknown-target' ? 'target' : 'file', message: problem }], statuses[problem] ?? 422);
});

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}
