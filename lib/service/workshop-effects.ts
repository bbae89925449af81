import type { StoredHappening, StoredWorkshop } from '../db/workshops';
import { shanghaiDate } from '../deadlines/working-days';
import { fill, formatDate } from '../i18n/format';
import { stringsFor } from '../i18n/strings';
import { log, traceOf } from '../log';
import { type AnswerValue, checkNote } from '../schema/answer';
import type { RoomEvent } from '../workshop/event';
import type { Plan } from '../workshop/plan';
import { LINK_DAYS, LINK_DAYS_MOST } from '../workspace/assigning';
import { assign, type FreshLink, withdraw } from './assigning';
import { evaluateForStorage } from './evaluate';
import { publish } from './live';
import { repository, workshops } from './repository';

const DAY_MS = 86_400_000;
const ATTEMPTS = 5;

/** Links made for owners without an account, by the number of the event that parked their question; shown once. */
export type Links = ReadonlyMap<number, FreshLink>;

const shared = globalThis as { mianjianSettling?: Map<string, Promise<Links>> };

/**
 * Does what still has to follow for the assessment from what happened in a room: writes agreed answers, asks the owners of parked
 * questions, takes back what was reopened, makes the closing an event. Each follows once, in order, also after a crash; what cannot follow yet (the content is
 * frozen or removed, the database fails) waits for the next call.
 */
export function settleRoom(id: string): Promise<Links> {
  shared.mianjianSettling ??= new Map();
  const settling = shared.mianjianSettling;
  const before = settling.get(id) ?? Promise.resolve();
  const next = before.then(() => settleAll(id));
  settling.set(id, next);
  const forget = () => {
    if (settling.get(id) === next) settling.delete(id);
  };
  next.then(forget, forget);
  return next;
}

async function settleAll(id: string): Promise<Links> {
  const links = new Map<number, FreshLink>();
  try {
    const store = await workshops();
    const waiting = await store.pending(id);
    const read = waiting.length > 0 ? await store.read(id, 0) : null;
    if (!read) return links;
    for (const each of waiting) {
      const link = await follow(read.workshop, read.events, each);
      if (link === 'later') return links;
      if (link) links.set(each.seq, link);
      await store.done(id, each.seq);
    }
  } catch (error) {
    log().error({ workshop: id, trace: traceOf(error) }, 'workshop-waits');
  }
  return links;
}

async function follow(
  workshop: StoredWorkshop,
  events: readonly StoredHappening[],
  { seq, at, by, happening }: StoredHappening,
): Promise<FreshLink | 'later' | null> {
  const event = { ...happening, seq, at, by } as unknown as RoomEvent;
  if (event.type === 'recorded') return (await writeAnswer(workshop, event)) ? null : 'later';
  // A rehearsal gives nobody anything to do.
  if (workshop.demo) return null;
  if (event.type === 'closed') return (await enterClosing(workshop, event)) ? null : 'later';
  if (event.type === 'parked') return askOwner(workshop, event);
  if (event.type === 'reopened') {
    const parked = events.findLast(
      (each) => each.seq < seq && each.happening.type === 'parked' && each.happening.question === event.question,
    );
    const actor = { actor: by, workspace: workshop.workspace };
    if (parked) await withdraw(actor, workshop.assessment, nameOf(workshop, parked.seq));
  }
  return null;
}

/** How what follows from an event is called, wherever it is stored. */
const nameOf = ({ id }: StoredWorkshop, seq: number) => `${id}-${seq}`;

const titleOf = ({ plan }: StoredWorkshop) => (plan as unknown as Plan).title;

/** Writes an agreed answer with a note of where it was agreed; false while the content is frozen or removed. */
async function writeAnswer(workshop: StoredWorkshop, event: Extract<RoomEvent, { type: 'recorded' }>): Promise<boolean> {
  const { workspace, assessment } = workshop;
  const store = await repository();
  const [answer, note] = [`q:${event.question}`, `n:${event.question}`] as const;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const loaded = await store.load(workspace, assessment);
    if (!loaded) return true;
    if (loaded.assessment.deletedAt !== null) return false;
    const fields = new Map(loaded.fields.map((field) => [field.field, field]));
    const op = nameOf(workshop, event.seq);
    const base = (name: typeof answer | typeof note) => fields.get(name)?.version ?? 0;
    const noted = noteWith(fields.get(note)?.value ?? null, agreed(workshop, event));
    const edits = [
      { op, field: answer, value: event.answer, base: base(answer) },
      ...(noted === null ? [] : [{ op: `${op}-note`, field: note, value: noted, base: base(note) }]),
    ];
    const saved = await store.saveEdits(workspace, assessment, event.by, edits, evaluateForStorage);
    if (!saved) return true;
    if (saved.frozen.length > 0) return false;
    publish(`assessment/${assessment}`);
    // Somebody else changed the answer at the same moment: the agreed one follows theirs.
    if (saved.outcomes.some((outcome) => outcome.op === op && outcome.status !== 'conflict')) return true;
  }
  return false;
}

/** Makes the closing an event of the assessment; false while it cannot be. */
async function enterClosing(workshop: StoredWorkshop, { seq, by }: RoomEvent): Promise<boolean> {
  const entered = await (await workshops()).enterClosing(workshop, nameOf(workshop, seq), titleOf(workshop), by);
  if (entered) publish(`assessment/${workshop.assessment}`);
  return entered;
}

function agreed(workshop: StoredWorkshop, { at, note }: Extract<RoomEvent, { type: 'recorded' }>): string {
  const words = stringsFor(workshop.language).workshopRoom;
  const date = formatDate(shanghaiDate(Date.parse(at)), workshop.language);
  const title = titleOf(workshop);
  return note === '' ? fill(words.agreed, { date, title }) : fill(words.agreedNote, { date, title, note });
}

/** A note with a line more; null where it has that line already or would become too long. */
function noteWith(before: AnswerValue | null, line: string): string | null {
  const text = typeof before === 'string' ? before : '';
  if (text.includes(line)) return null;
  const next = text === '' ? line : `${text}\n${line}`;
  return checkNote(next) === null ? next : null;
}

async function askOwner(
  workshop: StoredWorkshop,
  event: Extract<RoomEvent, { type: 'parked' }>,
): Promise<FreshLink | 'later' | null> {
  const { workspace, assessment, language } = workshop;
  const title = titleOf(workshop);
  const { owner, due, question } = event;
  const client = await (await repository()).load(workspace, assessment);
  if (!client) return null;
  if (client.assessment.deletedAt !== null) return 'later';
  const caller = { actor: event.by, workspace, team: owner.member !== null };
  const to = owner.member === null ? { name: owner.name, shown: title, days: linkDays(due) } : { member: owner.member };
  const note = fill(stringsFor(language).workshopRoom.parkedNote, { title, note: event.note });
  const targets = [`question:${question}`];
  const made = await assign(
    caller,
    assessment,
    client.assessment.client,
    { to, targets, due, note },
    nameOf(workshop, event.seq),
  );
  return made === null || made === 'unknown-member' ? null : made.link;
}

/** Days a link works: a week beyond the last day. */
function linkDays(due: string | null): number {
  if (due === null) return LINK_DAYS;
  const days = Math.ceil((Date.parse(`${due}T00:00:00+08:00`) - Date.now()) / DAY_MS) + 7;
  return Math.min(LINK_DAYS_MOST, Math.max(LINK_DAYS, days));
}
