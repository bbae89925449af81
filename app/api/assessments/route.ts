import { defaultPack, findScenario } from '@/lib/catalog/index';
import { readForm } from '@/lib/http/body';
import { badRequest, notFound } from '@/lib/http/respond';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { knownClient, repository } from '@/lib/service/repository';
import { clientForNew } from '@/lib/workspace/caller';

/** Starts an assessment from the scenario form and opens its first step. Works without JavaScript. */
export const POST = door('POST /api/assessments', async ({ request, caller }) => {
  const form = await readForm(request);
  if (!form) return badRequest([{ path: '', message: 'not-a-form' }], 400);
  const scenario = findScenario(String(form.get('scenario') ?? ''))?.id ?? null;
  const mode = form.get('mode') === 'quick' ? 'quick' : 'full';
  const client = clientForNew(caller, String(form.get('client') ?? '') || null);
  if (client === undefined || !(await knownClient(caller, client))) return notFound();
  const pack = defaultPack();
  const input = { client, workspace: caller.workspace, actor: caller.actor, title: '', mode, scenario, pack: pack.id } as const;
  const { id } = await (await repository()).create(input, evaluateForStorage);
  await audit(caller, 'assessment.created', id, { mode, scenario });
  const step = mode === 'quick' ? 'organisation' : pack.steps[0]?.id;
  return new Response(null, { status: 303, headers: { location: `/assessments/${id}/${step}` } });
});
