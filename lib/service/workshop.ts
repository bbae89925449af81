import { defaultPack } from '../catalog/index';
import { rehearsalCase } from '../catalog/rehearsal';
import { sampleCase } from '../catalog/sample';
import type { StoredWorkshop } from '../db/workshops';
import { fill } from '../i18n/format';
import { stringsFor } from '../i18n/strings';
import { severities } from '../schema/rule';
import type { Locale } from '../schema/text';
import type { FacilitatorCommand, Refusal, Sent } from '../workshop/command';
import { decideFacilitator } from '../workshop/decide';
import { minutesOf } from '../workshop/minutes';
import type { Plan } from '../workshop/plan';
import { deskView } from '../workshop/show';
import type { DeskView, LiveVerdict, Minutes } from '../workshop/view';
import { type Caller, may } from '../workspace/caller';
import { assignable, type FreshLink } from './assigning';
import { audit } from './audit';
import { evaluateForStorage } from './evaluate';
import { repository, workshops } from './repository';
import { settleRoom } from './workshop-effects';
import { rooms } from './workshop-room';

/** A workshop as its pages see it. */
export type Workshop = Omit<StoredWorkshop, 'plan'> & { readonly plan: Plan };

const toWorkshop = (stored: StoredWorkshop): Workshop => ({ ...stored, plan: stored.plan as unknown as Plan });

/** The workshops of an assessment, the newest first. */
export async function workshopsOf({ workspace }: Caller, assessment: string): Promise<readonly Workshop[]> {
  return (await (await workshops()).list(workspace, assessment)).map(toWorkshop);
}

/** One workshop of an assessment of the caller's workspace; null when there is none. */
export async function workshopOf({ workspace }: Caller, assessment: string, id: string): Promise<Workshop | null> {
  const found = await (await workshops()).find(workspace, assessment, id);
  return found && toWorkshop(found);
}

/** Prepares a workshop; null where there is no such assessment. */
export async function prepareWorkshop(
  { workspace, actor }: Caller,
  { assessment, plan, language, demo = false }: { assessment: string; plan: Plan; language: Locale; demo?: boolean },
): Promise<string | null> {
  const input = { workspace, actor, assessment, plan, language, demo };
  return (await workshops()).create(input, (id) => {
    const detail = { workshop: id, title: plan.title };
    return { workspace, actor, action: 'workshop.created', subject: assessment, detail };
  });
}

/**
 * Prepares a rehearsal: the same plan on a made-up case of its own, so that nothing recorded in it touches a real assessment. The ids
 * of both; null where the caller may start no assessment for this client.
 */
export async function prepareRehearsal(
  caller: Caller,
  { client, plan, language }: { readonly client: string | null; readonly plan: Plan; readonly language: Locale },
): Promise<{ readonly id: string; readonly assessment: string } | null> {
  if (!may(caller, 'create', client)) return null;
  const { workspace, actor } = caller;
  const rehearsal = rehearsalCase(plan, language);
  const title = fill(stringsFor(language).workshopRoom.rehearsal, { title: sampleCase.title[language] });
  const made = await (await repository()).create(
    { client, workspace, actor, title, mode: 'full', scenario: null, pack: defaultPack().id, answers: rehearsal.answers },
    evaluateForStorage,
  );
  await audit(caller, 'assessment.created', made.id, { from: 'sample' });
  const id = await prepareWorkshop(caller, { assessment: made.id, plan: rehearsal.plan, language, demo: true });
  return id === null ? null : { id, assessment: made.id };
}

/** Saves the plan of a workshop that was saved `base` times; the number of saves, or null where it is another or the room was opened. */
export async function savePlan(
  { workspace }: Caller,
  assessment: string,
  id: string,
  base: number,
  plan: Plan,
): Promise<number | null> {
  return (await workshops()).change(workspace, assessment, id, base, plan);
}

/** Removes a workshop that was never opened; false where there is none such. */
export async function removeWorkshop(caller: Caller, assessment: string, id: string): Promise<boolean> {
  const gone = await (await workshops()).remove(caller.workspace, assessment, id);
  if (gone) await audit(caller, 'workshop.removed', assessment, { workshop: id });
  return gone;
}

/** What became of a facilitator's command; `link` is that of the owner of a parked question, shown this once. */
export type Commanded =
  | { readonly ok: true; readonly seq: number; readonly link: FreshLink | null }
  | { readonly ok: false; readonly refusal: Refusal; readonly seq: number };

/** What a command leaves in the audit log, if anything. */
const actions = {
  open: 'workshop.opened',
  record: 'workshop.recorded',
  park: 'workshop.parked',
  close: 'workshop.closed',
} as const;

/**
 * Carries out what a facilitator asks of a room, and what follows of it for the assessment. `unknown-member` where a question is to be
 * parked with somebody who cannot answer it; null when there is no such room.
 */
export async function commandRoom(
  caller: Caller,
  { id, assessment, client }: { readonly id: string; readonly assessment: string; readonly client: string | null },
  { key, seq, command }: Sent<FacilitatorCommand>,
): Promise<Commanded | 'unknown-member' | null> {
  const { workspace, actor } = caller;
  if (command.do === 'park' && command.owner.member !== null) {
    const { member } = command.owner;
    if (!(await assignable(caller, client)).some((each) => each.id === member)) return 'unknown-member';
  }
  const action = command.do in actions ? actions[command.do as keyof typeof actions] : null;
  const question = 'question' in command ? { question: command.question } : {};
  const follows = ['record', 'park', 'reopen', 'close'].includes(command.do);
  const answered = await rooms().ask(id, {
    by: actor,
    key,
    decide: (room, circumstances) => decideFacilitator(room, { command, seq }, circumstances),
    wantsCode: command.do === 'open' || command.do === 'renew-code',
    with: () => ({
      pending: follows,
      audit: action ? { workspace, actor, action, subject: assessment, detail: { workshop: id, ...question } } : undefined,
    }),
  });
  if (!answered?.ok) return answered;
  const links = follows ? await settleRoom(id) : null;
  return { ok: true, seq: answered.seq, link: links?.get(answered.seq) ?? null };
}

/** What the facilitators see of a room now; null when there is none. What a crash left undone is made up for. */
export async function deskOf(id: string): Promise<DeskView | null> {
  void settleRoom(id);
  const room = await rooms().read(id);
  return room && deskView(room, Date.now());
}

/** The minutes of a room; null before it was opened, or when there is none. */
export async function minutesOfRoom(id: string): Promise<Minutes | null> {
  void settleRoom(id);
  const room = await rooms().read(id);
  return room && minutesOf(room);
}

/** The verdict of an assessment as last stored; null when it is gone. */
export async function verdictOf(workspace: string, assessment: string): Promise<LiveVerdict | null> {
  const loaded = await (await repository()).load(workspace, assessment);
  if (!loaded) return null;
  const { result } = loaded.result;
  const certain = result.findings.filter(({ outcome }) => outcome === 'gap');
  const counts = severities.map((severity) => [severity, certain.filter((each) => each.severity === severity).length] as const);
  return {
    seq: loaded.seq,
    ...result.overall,
    byLevel: Object.fromEntries(counts) as LiveVerdict['byLevel'],
    open: result.findings.filter(({ outcome }) => outcome === 'needs-review').length,
    filing: result.filing.status,
  };
}
