import { defaultPack, findPack, scenarios } from '@/lib/catalog/index';
import { particularIds } from '@/lib/catalog/particulars';
import { riskCells } from '@/lib/catalog/risk';
import { packIdOf, parseAssessment } from '@/lib/exchange/parse-assessment';
import { envelopeTexts } from '@/lib/exchange/problem-texts';
import { IMPORT_LIMIT, readJson } from '@/lib/http/body';
import { badRequest, handle, json } from '@/lib/http/respond';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { localOwner, repository } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';

/** Takes in an exported assessment as a new one, whole or not at all. */
export function POST(request: Request): Promise<Response> {
  return handle(async () => {
    const body = await readJson(request, IMPORT_LIMIT);
    if (!body.ok) return badRequest([], body.reason === 'too-large' ? 413 : 400);
    const { locale } = await requestLanguage();
    const named = packIdOf(body.value);
    const pack = named === undefined ? defaultPack() : findPack(named);
    if (!pack) return badRequest([{ path: 'pack', message: envelopeTexts['bad-pack'][locale] }]);
    const known = { scenarios: scenarios.map((scenario) => scenario.id), cells: riskCells, particulars: particularIds };
    const parsed = parseAssessment(body.value, pack, locale, known);
    if (!parsed.ok) return badRequest(parsed.problems);
    const { answers, notes, planned, overrides, particulars, mode, title = '', scenario = null } = parsed;
    const input = {
      ...localOwner,
      title,
      mode,
      scenario,
      pack: pack.id,
      answers,
      notes,
      planned,
      overrides,
      particulars,
      kind: 'import',
    } as const;
    const { id } = await (await repository()).create(input, evaluateForStorage);
    return json({ id }, 201);
  });
}
