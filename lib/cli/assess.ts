import { defaultPack, findPack, packFor, scenarios } from '../catalog/index';
import { writtenIds } from '../catalog/paper-fields';
import { type ParsedAssessment, packIdOf, parseAssessment } from '../exchange/parse-assessment';
import type { Problem } from '../exchange/problem';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import { type Options, packProblem } from './arguments';

export type Assessed =
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly input: Extract<ParsedAssessment, { ok: true }>;
      readonly result: AssessmentResult;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number };

export type AssessOptions = Pick<Options, 'pack' | 'on' | 'locale'>;

const scenarioIds = scenarios.map((scenario) => scenario.id);

/**
 * One assessment from parsed JSON. The pack is the one asked for, else the draft the file names, else the one that was the
 * law in force on the reference date (`--on`, else the answered one, else `today`).
 */
export function assess(raw: unknown, options: AssessOptions, today: string): Assessed {
  const id = options.pack ?? packIdOf(raw);
  const named = id === undefined ? defaultPack() : findPack(id);
  if (!named) return { ok: false, problems: [{ path: 'pack', message: packProblem(id ?? '', options.locale) }], total: 1 };
  const input = parseAssessment(raw, named, options.locale, { scenarios: scenarioIds, particulars: writtenIds });
  if (!input.ok) return input;
  const on = options.on === undefined ? {} : { on: options.on };
  const pack = options.pack === undefined ? packFor(named.id, input.answers, { today, ...on }) : named;
  return { ok: true, pack, input, result: evaluatePack(pack, input.answers, { today, mode: input.mode, ...on }) };
}
