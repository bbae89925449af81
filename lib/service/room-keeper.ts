import { randomInt } from 'node:crypto';
import type { AuditEntry } from '../db/audit';
import type { LockedRoom, NewHappening, RoomChange, StoredHappening, StoredWorkshop, WorkshopRepository } from '../db/workshops';
import { frozenIn } from '../schema/review';
import type { Refusal } from '../workshop/command';
import type { Circumstances, Decision } from '../workshop/decide';
import type { Happening, RoomEvent } from '../workshop/event';
import type { Plan } from '../workshop/plan';
import { applyEvent, emptyRoom, foldEvents, type Room } from '../workshop/room';

/** Hours a join code lets people in. */
const CODE_HOURS = 12;
/** Most commands decided in one transaction, and codes tried for one that is free. */
const BATCH = 400;
const CODES = 8;
/** How long what this process knows of a room counts as fresh when nobody said it changed. */
const FRESH_MS = 200;
/** Rooms nobody asked for in this time are forgotten; their events are in the database. */
const IDLE_MS = 15 * 60_000;

/** A command on its way: who sends it, its name (null: sent once only), and how it is decided. */
export type Asked = {
  readonly by: string;
  readonly key: string | null;
  readonly decide: (room: Room, circumstances: Circumstances) => Decision;
  /** Whether it wants a new code. */
  readonly wantsCode?: boolean;
  /** What is stored with what happens. */
  readonly with?: (
    happening: Happening,
    workshop: StoredWorkshop,
  ) => {
    readonly pending?: boolean;
    readonly audit?: AuditEntry | undefined;
    readonly participant?: NewHappening['participant'];
  };
};

/** What became of a command: `event` is what it made happen now, null where nothing had to or it had happened before. */
export type Answered =
  | { readonly ok: true; readonly seq: number; readonly event: RoomEvent | null; readonly room: Room }
  | { readonly ok: false; readonly refusal: Refusal; readonly seq: number };

type Waiting = Asked & { readonly done: (answer: Answered | null) => void; readonly failed: (error: unknown) => void };

type Held = {
  room: Room | null;
  readAt: number;
  reading: Promise<Room | null> | null;
  readonly queue: Waiting[];
  deciding: boolean;
  usedAt: number;
};

/** What the rooms of one process need: where they are stored, the questions, and whom to tell that something happened. */
export type Ground = {
  readonly store: () => Promise<Pick<WorkshopRepository, 'read' | 'commit'>>;
  readonly question: Circumstances['question'];
  readonly happened: (id: string) => void;
};

export type RoomKeeper = ReturnType<typeof roomKeeper>;

const toEvent = ({ seq, at, by, happening }: StoredHappening) => ({ ...happening, seq, at, by }) as unknown as RoomEvent;

/** What is known of a room carried forward: a plan can still change while nothing has happened. */
function carried({ room }: Held): Room | null {
  return room && room.seq > 0 ? room : null;
}

function caughtUp(base: Room | null, { workshop, events }: Pick<LockedRoom, 'workshop' | 'events'>): Room {
  return foldEvents(base ?? emptyRoom(workshop.plan as unknown as Plan), events.map(toEvent));
}

/** Keeps the newer of two states of a room. */
function keep(room: Held, next: Room): Room {
  if (!room.room || next.seq >= room.room.seq) room.room = next;
  room.readAt = performance.now();
  return room.room;
}

/** The rooms as one process knows them, each folded once from its events and carried forward. */
export function roomKeeper({ store, question, happened }: Ground) {
  const rooms = new Map<string, Held>();

  const held = (id: string): Held => {
    const now = performance.now();
    const known = rooms.get(id);
    if (known) {
      known.usedAt = now;
      return known;
    }
    for (const [old, { usedAt, deciding }] of rooms) if (!deciding && now - usedAt > IDLE_MS) rooms.delete(old);
    const fresh: Held = { room: null, readAt: 0, reading: null, queue: [], deciding: false, usedAt: now };
    rooms.set(id, fresh);
    return fresh;
  };

  const decideTogether = async (id: string, state: Held, batch: readonly Waiting[]): Promise<readonly Answered[] | null> => {
    const base = carried(state);
    const sent = batch.flatMap(({ by, key }) => (key === null ? [] : [nameOf(by, key)]));
    const codes = batch.some(({ wantsCode }) => wantsCode) ? Array.from({ length: CODES }, newCode) : [];
    const at = new Date().toISOString();
    const outcome = await (await store()).commit(id, { after: base?.seq ?? 0, sent, codes }, (locked) =>
      decideBatch(caughtUp(base, locked), locked, batch, { at, question }),
    );
    if (!outcome) return null;
    keep(state, outcome.room);
    if (outcome.happened) happened(id);
    return outcome.answers;
  };

  const decideAll = async (id: string, room: Held): Promise<void> => {
    room.deciding = true;
    while (room.queue.length > 0) {
      await new Promise((next) => setImmediate(next)); // Lets in what has already arrived.
      const batch = room.queue.splice(0, BATCH);
      try {
        const answers = await decideTogether(id, room, batch);
        for (const [index, { done }] of batch.entries()) done(answers?.[index] ?? null);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    room.deciding = false;
  };

  return {
    /** A room as far as this process knows it already. */
    known: (id: string): Room | null => rooms.get(id)?.room ?? null,

    /** A room as it stands, read again unless that was just done; null when there is none. `now` reads in any case. */
    read: (id: string, now = false): Promise<Room | null> => {
      const room = held(id);
      if (!now && room.room && performance.now() - room.readAt < FRESH_MS) return Promise.resolve(room.room);
      room.reading ??= (async () => {
        const base = carried(room);
        const read = await (await store()).read(id, base?.seq ?? 0);
        return read && keep(room, caughtUp(base, read));
      })().finally(() => {
        room.reading = null;
      });
      return room.reading;
    },

    /**
     * Has a command decided after all that came before it. What waits for the same room at the same time is decided together,
     * in one transaction, and answered once that is stored. Null when there is no such room.
     */
    ask: (id: string, asked: Asked): Promise<Answered | null> => {
      const room = held(id);
      return new Promise((done, failed) => {
        room.queue.push({ ...asked, done, failed });
        if (!room.deciding) void decideAll(id, room);
      });
    },
  };
}

type Outcome = { readonly room: Room; readonly happened: boolean; readonly answers: readonly Answered[] };

const nameOf = (by: string, key: string) => `${by}:${key}`;
const newCode = () => String(randomInt(1_000_000)).padStart(6, '0');

function decideBatch(
  start: Room,
  locked: LockedRoom,
  batch: readonly Waiting[],
  { at, question }: { readonly at: string; readonly question: Circumstances['question'] },
): RoomChange<Outcome> {
  let room = start;
  const known = new Map(locked.known);
  const codes = [...locked.codes];
  const append: NewHappening[] = [];
  let erase = { votes: false, names: false };
  const expiresAt = new Date(Date.parse(at) + CODE_HOURS * 3_600_000).toISOString();
  const answers = batch.map((asked): Answered => {
    const sent = asked.key === null ? `${asked.by}:joined` : nameOf(asked.by, asked.key);
    const before = known.get(sent);
    if (before !== undefined) return { ok: true, seq: before, event: null, room };
    const code = { code: (asked.wantsCode ? codes.shift() : undefined) ?? '', expiresAt };
    const decision = asked.decide(room, { question, frozen: frozenIn(locked.review) !== null, code });
    if ('refused' in decision) return { ok: false, refusal: decision.refused, seq: room.seq };
    const { happens } = decision;
    if (!happens) return { ok: true, seq: room.seq, event: null, room };
    const event: RoomEvent = { ...happens, seq: room.seq + 1, at, by: asked.by };
    room = applyEvent(room, event);
    known.set(sent, event.seq);
    const { pending = false, ...rest } = asked.with?.(happens, locked.workshop) ?? {};
    const happening = { ...happens } as unknown as NewHappening['happening'];
    append.push({ seq: event.seq, at, by: asked.by, happening, sent, pending, ...rest });
    if (event.type === 'closed') erase = { votes: !event.keepVotes, names: !event.keepNames };
    return { ok: true, seq: event.seq, event, room };
  });
  const row = { status: room.status, code: room.code, code_expires_at: room.expiresAt, closed_at: room.closedAt };
  return { append, row, erase, result: { room, happened: append.length > 0, answers } };
}
