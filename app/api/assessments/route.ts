import { defaultPack, findScenario } from '@/lib/catalog/index';
import { readForm } from '@/lib/http/body';
import { badRequest, handle } from '@/lib/http/respond';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { localOwner, repository } from '@/lib/service/repository';

/** Starts an assessment from the scenario form and opens its first step. Works without JavaScript. */
export function POST(request: Request): Promise<Response> {
  return handle(async () => {
    const form = await readForm(request);
    if (!form) return badRequest([{ path: '', message: 'not-a-form' }], 400);
    const scenario = findScenario(String(form.get('scenario') ?? ''))?.id ?? null;
    const mode = form.get('mode') === 'quick' ? 'quick' : 'full';
    const pack = defaultPack();
    const input = { ...localOwner, title: '', mode, scenario, pack: pack.id } as const;
    const { id } = await (await repository()).create(input, evaluateForStorage);
    const step = mode === 'quick' ? 'organisation' : pack.steps[0]?.id;
    return new Response(null, { status: 303, headers: { location: `/assessments/${id}/${step}` } });
  });
}
