import { defaultPack, findScenario } from '@/lib/catalog/index';
import { readForm } from '@/lib/http/body';
import { badRequest, notFound } from '@/lib/http/respond';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { knownClient, repository, together } from '@/lib/service/repository';
import { startFrom } from '@/lib/service/templates';
import { clientForNew } from '@/lib/workspace/caller';

/** Starts an assessment from the scenario form, or from a template, and opens its first step. Works without JavaScript. */
export const POST = door('POST /api/assessments', async ({ request, caller }) => {
  const form = await readForm(request);
  if (!form) return badRequest([{ path: '', message: 'not-a-form' }], 400);
  const scenario = findScenario(String(form.get('scenario') ?? ''))?.id ?? null;
  const mode = form.get('mode') === 'quick' ? 'quick' : 'full';
  const client = clientForNew(caller, String(form.get('client') ?? '') || null);
  if (client === undefined || !(await knownClient(caller, client))) return notFound();
  const pack = defaultPack();
  const template = String(form.get('template') ?? '');
  if (template !== '') {
    const made = await together(async () => {
      const started = await startFrom(caller, template, client, form.get('texts') === '1');
      if (started !== null) await audit(caller, 'assessment.created', started, { from: template });
      return started;
    });
    if (made === null) return notFound();
    return opened(made, pack.steps[0]?.id ?? '');
  }
  const input = { client, workspace: caller.workspace, actor: caller.actor, title: '', mode, scenario, pack: pack.id } as const;
  const id = await together(async () => {
    const made = await (await repository()).create(input, evaluateForStorage);
    await audit(caller, 'assessment.created', made.id, { mode, scenario });
    return made.id;
  });
  return opened(id, mode === 'quick' ? 'organisation' : (pack.steps[0]?.id ?? ''));
});

function opened(id: string, step: string): Response {
  return new Response(null, { status: 303, headers: { location: `/assessments/${id}/${step}` } });
}
