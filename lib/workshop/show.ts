import { blockOf, type Item, msOf, type Room } from './room';
import { departmentsIn, reasonsOf, splitOf } from './split';
import type { DeskView, ItemState, Outcome, OwnView, RoomView, Timer } from './view';

/** What everybody in the room may see at an instant (milliseconds): no name, and no vote before it is revealed. */
export function roomView(room: Room, now: number): RoomView {
  return {
    seq: room.seq,
    status: room.status,
    title: room.plan.title,
    departments: room.plan.departments,
    ...presence(room),
    current: currentView(room),
    timer: timerOf(room, now),
    items: [...room.items].map(([question, item]) => ({
      question,
      block: blockOf(room.plan, question)?.id ?? '',
      state: stateOf(item, question === room.current),
    })),
  };
}

/** A participant's own part; null for somebody who is not, or no longer, in the room. */
export function ownView(room: Room, participant: string): OwnView | null {
  const person = room.people.get(participant);
  if (!person || person.removed) return null;
  const question = room.current ?? '';
  const vote = room.items.get(question)?.votes.get(participant);
  return { name: person.name, department: person.department, vote: vote ? { question, ...vote } : null };
}

/** What the facilitators see at an instant: the room, who is there, the reasons once revealed, and what was settled. */
export function deskView(room: Room, now: number): DeskView {
  const item = room.items.get(room.current ?? '');
  return {
    ...roomView(room, now),
    code: room.code,
    expiresAt: room.expiresAt,
    participants: [...room.people]
      .filter(([, { removed }]) => !removed)
      .map(([participant, { name, department, here }]) => ({
        participant,
        name,
        department,
        here,
        voted: item?.votes.has(participant) ?? false,
      })),
    reasons: room.current !== null && item?.revealed ? reasonsOf(room, room.current) : [],
    outcomes: outcomesOf(room),
    supposed: room.supposed,
  };
}

/** What was settled, in the order of the plan. */
export function outcomesOf(room: Room): Outcome[] {
  return [...room.items].flatMap(([question, { settled, evidence }]) => {
    const block = blockOf(room.plan, question)?.id ?? '';
    return settled ? [{ ...settled, question, block, evidence }] : [];
  });
}

function stateOf({ settled, revealed, shown }: Item, current: boolean): ItemState {
  if (settled) return settled.state;
  if (revealed) return 'revealed';
  return shown && current ? 'voting' : 'open';
}

function presence(room: Room): Pick<RoomView, 'present' | 'presentBy'> {
  const votes = room.items.get(room.current ?? '')?.votes;
  const counts = new Map(departmentsIn(room).map((department) => [department, { present: 0, voted: 0 }]));
  for (const [id, { department, here }] of room.people) {
    const count = counts.get(department);
    if (!count) continue;
    if (here) count.present += 1;
    if (votes?.has(id)) count.voted += 1;
  }
  const presentBy = [...counts]
    .map(([department, count]) => ({ department, ...count }))
    .filter(({ present, voted }) => present + voted > 0);
  return { present: presentBy.reduce((sum, { present }) => sum + present, 0), presentBy };
}

function currentView(room: Room): RoomView['current'] {
  const question = room.current;
  const item = question === null ? undefined : room.items.get(question);
  const block = blockOf(room.plan, question);
  if (question === null || !item || !block) return null;
  return {
    question,
    block: block.id,
    place: [...room.items.keys()].indexOf(question) + 1,
    of: room.items.size,
    askedOf: block.questions.find((each) => each.question === question)?.askedOf ?? [],
    state: stateOf(item, true),
    round: item.round,
    voted: item.votes.size,
    split: item.settled?.split ?? (item.revealed ? splitOf(room, question) : null),
    recorded: item.settled?.state === 'recorded' ? item.settled.answer : null,
  };
}

function timerOf(room: Room, now: number): Timer | null {
  const block = blockOf(room.plan, room.current);
  const clock = block && room.clocks.get(block.id);
  if (!block || !clock) return null;
  const used = Math.floor(msOf(clock, now) / 1000);
  return { block: block.id, minutes: block.minutes + clock.added, used, running: clock.since !== null };
}
