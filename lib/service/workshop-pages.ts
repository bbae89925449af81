import { riskOfAssessment } from '../catalog/risk';
import { riskView } from '../catalog/risk-view';
import { wallStanding } from '../catalog/wall-standing';
import { type OfferedQuestion, offeredQuestions } from '../catalog/workshop-questions';
import type { Strings } from '../i18n/strings';
import { evaluatePack } from '../rules/evaluate-pack';
import { isUnsure } from '../schema/answer';
import type { Locale } from '../schema/text';
import type { Outcome } from '../workshop/view';
import type { Caller } from '../workspace/caller';
import { assignedOf } from './assigning';
import { today } from './evaluate';
import { joinAddress } from './join-address';
import type { OpenAssessment } from './load';
import { qrPath } from './qr';
import { repository } from './repository';

type Words = { readonly locale: Locale; readonly strings: Strings };

/** The result of an assessment as it stands. */
function resultOf({ pack, answers, assessment }: OpenAssessment) {
  return evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
}

/** Every question as it may be chosen for a workshop of this assessment. */
export function offeredOf(open: OpenAssessment, { locale, strings }: Words): OfferedQuestion[] {
  return offeredQuestions({ pack: open.pack, locale, strings, answers: open.answers, result: resultOf(open) });
}

/** What the wall shows of an assessment beside the question. */
export function standingOf(open: OpenAssessment, { locale, strings }: Words) {
  const { pack, answers, planned, overrides, assessment } = open;
  const result = resultOf(open);
  const risk = riskOfAssessment(pack, { answers, on: result.on, planned, overrides });
  const view = riskView({ id: assessment.id, pack, answers, planned, risk, findings: result.findings, locale, strings });
  return wallStanding(pack, result, view, locale);
}

/** How to join the room with this code, with the QR code of the address; null while it has none. */
export async function joinOf(code: string | null) {
  if (code === null) return null;
  const { address, reachable } = await joinAddress(code);
  return { address, reachable, code, qr: qrPath(address) };
}

/** How far the owners of parked questions are, by question: answered since, link opened how often (null without a link), expired. */
export async function parkedStates(
  caller: Caller,
  { assessment, answers }: OpenAssessment,
  client: string | null,
  outcomes: readonly Outcome[],
) {
  const assigned = await assignedOf(caller, assessment.id, client);
  const changes = await (await repository()).authorship(caller.workspace, assessment.id);
  const changed = new Map<string, string>(changes.map(({ field, at }) => [field, at]));
  const now = new Date().toISOString();
  const states = outcomes.flatMap(({ state, question, at }) => {
    if (state !== 'parked') return [];
    const own = assigned.findLast(({ targets }) => targets.includes(`question:${question}`));
    const link = own?.link ?? null;
    const since = (changed.get(`q:${question}`) ?? '') > at;
    const answered = since && answers[question] !== undefined && !isUnsure(answers[question]);
    const over = link !== null && link.expiresAt <= now;
    return [[question, { answered, opened: link?.opens ?? null, over, assignment: own?.id ?? null }] as const];
  });
  return Object.fromEntries(states);
}
