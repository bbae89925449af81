import { knownActors } from '../db/actors';
import { shanghaiDate } from '../deadlines/working-days';
import type { GivenBy, PreviousVersion } from '../report/enclosures';
import { evaluatePack } from '../rules/evaluate-pack';
import { fieldValues, splitField } from '../schema/field';
import type { Caller } from '../workspace/caller';
import type { OpenAssessment } from './load';
import { database, repository } from './repository';

/** A report handed out: after which change, under which number, as of which civil date, and when (ISO 8601). */
export type IssuedVersion = {
  readonly seq: number;
  readonly reportNumber: string;
  readonly evaluatedOn: string;
  readonly issuedAt: string;
};

/** Who gave each answer of an assessment last, by question, and by name where the actor has one. */
export async function answersGivenBy(caller: Caller, id: string): Promise<Readonly<Record<string, GivenBy>>> {
  const changes = await (await repository()).authorship(caller.workspace, id);
  const accounts = await knownActors(await database(), caller.workspace, [...new Set(changes.map(({ actor }) => actor))]);
  const names = new Map(accounts.map(({ id: account, name, from }) => [account, name || (from ?? '')]));
  return Object.fromEntries(
    changes.flatMap(({ field, actor, at }) => {
      const { kind, id: question } = splitField(field);
      return kind === 'answer' ? [[question, { actor: names.get(actor) ?? actor, on: shanghaiDate(Date.parse(at)) }]] : [];
    }),
  );
}

/** The newest report handed out before change `seq`: of the same answers in another form, the last one; null where none was. */
export function lastIssuedBefore(issued: readonly IssuedVersion[], seq: number): IssuedVersion | null {
  const earlier = issued.filter((each) => each.seq < seq);
  return earlier.sort((a, b) => b.seq - a.seq || b.issuedAt.localeCompare(a.issuedAt))[0] ?? null;
}

/**
 * The last version handed out before the present answers, its answers as they stood then judged by the present pack;
 * null when nothing earlier was handed out.
 */
export async function previousVersion(
  caller: Caller,
  { assessment, pack, seq }: OpenAssessment,
  issued: readonly IssuedVersion[],
): Promise<PreviousVersion | null> {
  const last = lastIssuedBefore(issued, seq);
  if (!last) return null;
  const fields = await (await repository()).fieldsAt(caller.workspace, assessment.id, last.seq);
  if (!fields) return null;
  const { answers } = fieldValues(fields);
  const result = evaluatePack(pack, answers, { today: last.evaluatedOn, mode: assessment.mode });
  return { number: last.reportNumber, issuedOn: shanghaiDate(Date.parse(last.issuedAt)), answers, result };
}
