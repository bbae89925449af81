import { defaultPack, findPack, scenarios } from '../catalog/index';
import { writtenIds } from '../catalog/paper-fields';
import { riskCells } from '../catalog/risk';
import type { NewAssessment } from '../db/lifecycle';
import { DATA_LIMIT } from '../embed/limits';
import { readInWorker } from '../embed/read-in-worker';
import { packIdOf, parseAssessment } from '../exchange/parse-assessment';
import type { Problem } from '../exchange/problem';
import { envelopeTexts } from '../exchange/problem-texts';
import { readJson } from '../exchange/read-json';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import type { Locale } from '../schema/text';

type Taken =
  | { readonly ok: true; readonly input: Omit<NewAssessment, 'workspace' | 'actor' | 'kind'> }
  | { readonly ok: false; readonly status: 400 | 413 | 422; readonly problems: readonly Problem[] };

/** The assessment in a JSON file, or in a report that carries one, ready to be stored; else what is wrong, by path. */
export async function takeIn(bytes: Uint8Array, locale: Locale, strings: Strings): Promise<Taken> {
  const refuse = (message: string): Taken => ({ ok: false, status: 422, problems: [{ path: '', message }] });
  const { carried } = await readInWorker(bytes);
  if ('problem' in carried) return refuse(strings.verify.problems[carried.problem]);
  if (carried.data === null) return refuse(strings.verify.nothingInside[carried.kind]);
  if (Buffer.byteLength(carried.data) > DATA_LIMIT) return { ok: false, status: 413, problems: [] };
  const body = readJson(carried.data, locale);
  if (!body.ok) {
    const message = fill(strings.verify.badJson, { fault: body.problem.message });
    return { ok: false, status: 400, problems: [{ path: '', message }] };
  }
  return parsed(body.value, locale);
}

/** The assessment in parsed JSON, under the pack it names. */
export function parsed(value: unknown, locale: Locale): Taken {
  const named = packIdOf(value);
  const pack = named === undefined ? defaultPack() : findPack(named);
  if (!pack) return { ok: false, status: 422, problems: [{ path: 'pack', message: envelopeTexts['bad-pack'][locale] }] };
  const known = { scenarios: scenarios.map((scenario) => scenario.id), cells: riskCells, particulars: writtenIds };
  const read = parseAssessment(value, pack, locale, known);
  if (!read.ok) return { ok: false, status: 422, problems: read.problems };
  const { answers, notes, planned, overrides, particulars, mode, title = '', scenario = null } = read;
  return { ok: true, input: { title, mode, scenario, pack: pack.id, answers, notes, planned, overrides, particulars } };
}
