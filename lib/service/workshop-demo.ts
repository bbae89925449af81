import { createHash, randomBytes } from 'node:crypto';
import { rehearsalPeople, rehearsalSteps } from '../catalog/rehearsal';
import { log, traceOf } from '../log';
import type { ParticipantCommand } from '../workshop/command';
import { decideJoin, decideParticipant } from '../workshop/decide';
import { demoArrivals } from '../workshop/demo';
import { today } from './evaluate';
import type { Workshop } from './workshop';
import { rooms } from './workshop-room';
import { watchRoom } from './workshop-watch';

/** A rehearsal nobody closes ends by itself. */
const LONGEST_MS = 3_600_000;

const shared = globalThis as { mianjianRehearsals?: Set<string> };

/**
 * Has the made-up participants of a rehearsal take part while its room is open, for an hour at most; does nothing for a real
 * workshop, or where they already do. What each does follows from the workshop's id and is sent under a name of its own, so that
 * after a restart, or on a second server, nobody comes in or votes twice.
 */
export function playRehearsal({ id, plan, language, demo }: Pick<Workshop, 'id' | 'plan' | 'language' | 'demo'>): void {
  shared.mianjianRehearsals ??= new Set();
  const playing = shared.mianjianRehearsals;
  if (!demo || playing.has(id)) return;
  playing.add(id);
  const people = rehearsalPeople(plan, language);
  const waiting = new Set<NodeJS.Timeout>();
  const later = (after: number, work: () => Promise<unknown>) => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      work().catch((error) => log().error({ workshop: id, trace: traceOf(error) }, 'rehearsal-failed'));
    }, after);
    timer.unref();
    waiting.add(timer);
  };
  let shown = '';
  const unwatch = watchRoom(id, ({ status, current }) => {
    if (status === 'closed') return stop();
    const voting = status === 'open' && current?.state === 'voting' ? current : null;
    const now = voting ? `${voting.question}/${voting.round}` : '';
    if (now === shown) return;
    shown = now;
    if (!voting) return;
    for (const [index, { person, after, command }] of rehearsalSteps({
      ...{ current: voting, people, locale: language, seed: id, on: today() },
    }).entries())
      later(after, () => act(id, person, `${now}/${index}`, command));
  });
  const end = setTimeout(stop, LONGEST_MS);
  end.unref();
  function stop() {
    unwatch();
    clearTimeout(end);
    for (const timer of waiting) clearTimeout(timer);
    playing.delete(id);
  }
  for (const [index, after] of demoArrivals(people, id).entries()) {
    const person = people[index];
    if (person) later(after, () => arrive(id, index, person));
  }
}

const participantOf = (workshop: string, person: number) => `${workshop}-demo-${person}`;

/** Comes in under a token that is thrown away, so that no phone can ever act for somebody made up. */
function arrive(workshop: string, person: number, asked: { readonly name: string; readonly department: string }) {
  const participant = participantOf(workshop, person);
  return rooms().ask(workshop, {
    by: participant,
    key: 'join',
    decide: (room) => (room.people.has(participant) ? { happens: null } : decideJoin(room, participant, asked)),
    with: () => ({
      participant: { id: participant, tokenHash: createHash('sha256').update(randomBytes(32)).digest('hex') },
    }),
  });
}

function act(workshop: string, person: number, key: string, command: ParticipantCommand) {
  const participant = participantOf(workshop, person);
  return rooms().ask(workshop, {
    by: participant,
    key,
    decide: (room, circumstances) => decideParticipant(room, participant, command, circumstances),
  });
}
