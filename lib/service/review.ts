import { commentRepository } from '../db/comments';
import { type Outcome, type Review, reviewRepository } from '../db/reviews';
import { type SignedContent, type SignedVersion, signedRepository } from '../db/signed';
import { shanghaiDate } from '../deadlines/working-days';
import type { AssessmentFile } from '../exchange/assessment-file';
import { json } from '../http/respond';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { ReviewState, Signing } from '../schema/review';
import { answersHash, resultHash } from '../seal/statement';
import { type Caller, may } from '../workspace/caller';
import { decideMove, type MoveId, moves } from '../workspace/review';
import { fileOf } from './file';
import type { OpenAssessment } from './load';
import { database } from './repository';

export const reviews = async () => reviewRepository(await database());
export const signedVersions = async () => signedRepository(await database());
export const comments = async () => commentRepository(await database());

/** What one move is asked for with: the event its content was seen at, and why. */
export type AskedMove = { readonly id: MoveId; readonly seq: number; readonly reason: string };

/** What decides one move for the caller from the state it finds. */
export function decider(caller: Caller, client: string | null, { id, reason }: Pick<AskedMove, 'id' | 'reason'>) {
  const from = moves.find((move) => move.id === id)?.from ?? 'draft';
  return (state: ReviewState) => decideMove(state, { id, from, reason }, (right) => may(caller, right, client));
}

/** Moves a review on; refused with what stands now where somebody else was there first. Null when there is no such assessment. */
export async function moveReview(caller: Caller, client: string | null, id: string, asked: AskedMove): Promise<Outcome | null> {
  const { seq, reason } = asked;
  const by = { actor: caller.actor, actorName: caller.name };
  return (await reviews()).move(caller.workspace, id, { ...by, seq, reason, decide: decider(caller, client, asked) });
}

/** How a door answers to an outcome: what was refused says why and what stands now, and nothing was changed. */
export function outcomeResponse(outcome: Outcome): Response {
  if (outcome.status === 'done') return json({ ok: true });
  const { state, seq, moves: made, lastMark } = outcome.now;
  const [last] = made;
  const told = last ? { move: last.move, by: last.actorName, at: last.at, reason: last.reason } : null;
  return json({ error: 'refused', why: outcome.why, now: { state, seq, lastMark, last: told } }, 409);
}

/** A signed version as the report prints its signature. */
export function signingOf(version: SignedVersion): Signing {
  const { number, name, title, opinion, at, seq, ownWork, account } = version;
  return { number, name, title, opinion, on: shanghaiDate(Date.parse(at)), seq, ownWork, account };
}

/** The version that is signed off now, where the answers still are the ones it was signed over; null otherwise. */
export async function signedNow(caller: Caller, open: OpenAssessment, review: Review): Promise<SignedVersion | null> {
  if (review.state !== 'signed-off') return null;
  const [version] = await (await signedVersions()).list(caller.workspace, open.assessment.id);
  const same = version?.seq === open.seq && version.answersHash === answersHash(fileOf(open));
  return version && same ? version : null;
}

/** Whether a result is the very one a version was signed over. */
export function sameResult(version: Pick<SignedVersion, 'resultHash'>, result: AssessmentResult): boolean {
  return resultHash(result) === version.resultHash;
}

/**
 * What the program of today makes of a signed version: `same` the very result that was signed; `pack-gone` it no longer
 * holds the pack in that version; `different` it concludes something else. The files kept are the version either way.
 */
export function rebuilt(version: SignedContent, pack: Pack | undefined): 'same' | 'pack-gone' | 'different' {
  if (!pack || pack.version !== version.packVersion) return 'pack-gone';
  const { answers, mode } = version.file as unknown as Pick<AssessmentFile, 'answers' | 'mode'>;
  return sameResult(version, evaluatePack(pack, answers, { today: version.evaluatedOn, mode })) ? 'same' : 'different';
}
