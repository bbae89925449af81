import { type Answers, type AnswerValue, checkAnswer, checkNote, TEXT_LIMIT } from '../schema/answer';
import type { Question } from '../schema/question';
import type { FacilitatorCommand, ParticipantCommand, Refusal } from './command';
import type { Happening } from './event';
import type { Item, Room } from './room';
import { departmentsIn, minorityOf, splitOf } from './split';

/** Longest name, department and reason of a participant, and longest answer of their own words, in UTF-16 units. */
export const NAME_MOST = 40;
export const REASON_MOST = 300;
const OWN_WORDS_MOST = 1000;
/** Most people who can ever join one room, and most departments they can make up. */
const PEOPLE_MOST = 1500;
const DEPARTMENTS_MOST = 40;

/** Most answers tried out at once. */
const SUPPOSED_MOST = 40;

/** What deciding needs besides the room: the questions, whether content is frozen, and a code for whoever opens the room. */
export type Circumstances = {
  readonly question: (id: string) => Question | undefined;
  readonly frozen: boolean;
  readonly code: { readonly code: string; readonly expiresAt: string };
};

/** What follows from a command: something happens, nothing needs to, or it is refused and nothing is changed. */
export type Decision = { readonly happens: Happening } | { readonly happens: null } | { readonly refused: Refusal };

const nothing: Decision = { happens: null };
const refused = (refusal: Refusal): Decision => ({ refused: refusal });
const happens = (happening: Happening): Decision => ({ happens: happening });

/** Decides what a facilitator asks of a room, who had seen it as of event `seq`. */
export function decideFacilitator(
  room: Room,
  { command, seq }: { readonly command: FacilitatorCommand; readonly seq: number },
  { question: find, frozen, code }: Circumstances,
): Decision {
  if (command.do === 'open') return room.status === 'prepared' ? happens({ type: 'opened', ...code }) : refused('moved-on');
  if (room.status === 'closed' || room.status === 'prepared') return refused('not-open');
  switch (command.do) {
    case 'renew-code':
      return happens({ type: 'code-renewed', ...code });
    case 'remove': {
      const person = room.people.get(command.participant);
      return person && !person.removed ? happens({ type: 'removed', participant: command.participant }) : nothing;
    }
    case 'add-time': {
      const { block, minutes } = command;
      return room.clocks.has(block) ? happens({ type: 'time-added', block, minutes }) : refused('not-in-plan');
    }
    case 'pause':
      return room.status === 'paused' ? nothing : happens({ type: 'paused' });
    case 'resume':
      return room.status === 'open' ? nothing : happens({ type: 'resumed' });
    case 'suppose': {
      const { answers, wall } = command;
      if (!supposable(answers, find)) return refused('bad-answer');
      return JSON.stringify(room.supposed) === JSON.stringify({ answers, wall })
        ? nothing
        : happens({ type: 'supposed', answers, wall });
    }
    case 'close': {
      const { keepVotes, keepNames } = command;
      return happens({ type: 'closed', keepVotes, keepNames });
    }
  }
  const item = room.items.get(command.question);
  if (!item) return refused('not-in-plan');
  if (room.moved > seq) return refused('moved-on');
  const { question } = command;
  switch (command.do) {
    case 'show':
      return room.current === question ? nothing : happens({ type: 'shown', question });
    case 'reveal':
      if (room.current !== question) return refused('not-current');
      if (item.settled) return refused('settled');
      return item.revealed ? nothing : happens({ type: 'revealed', question });
    case 'vote-again':
      if (room.current !== question) return refused('not-current');
      return item.settled ? refused('settled') : happens({ type: 'vote-again', question });
    case 'reopen':
      return item.settled ? happens({ type: 'reopened', question }) : nothing;
    case 'record': {
      if (item.settled) return refused('settled');
      if (frozen) return refused('frozen');
      const { answer, note, keepMinority } = command;
      if (!fits(find(question), answer)) return refused('bad-answer');
      const minority = keepMinority ? minorityOf(room, question, answer) : [];
      return happens({ type: 'recorded', question, answer, note, split: splitOf(room, question), minority });
    }
    case 'park': {
      if (item.settled) return refused('settled');
      const { owner, due, note } = command;
      return happens({ type: 'parked', question, owner, due, note, split: splitOf(room, question) });
    }
  }
}

/** Decides what a participant asks of a room. */
export function decideParticipant(
  room: Room,
  participant: string,
  command: ParticipantCommand,
  { question: find }: Pick<Circumstances, 'question'>,
): Decision {
  const person = room.people.get(participant);
  if (!person || person.removed) return refused('gone');
  if (room.status === 'closed' || room.status === 'prepared') return refused('not-open');
  switch (command.do) {
    case 'leave':
      return person.here ? happens({ type: 'left', participant }) : nothing;
    case 'return':
      return person.here ? nothing : happens({ type: 'returned', participant });
    case 'rename': {
      const named = readPerson(room, command);
      return 'refused' in named ? named : happens({ type: 'renamed', participant, ...named });
    }
    case 'vote': {
      const { question, round, answer } = command;
      if (room.status === 'paused') return refused('not-open');
      const item = room.items.get(question);
      if (!item) return refused('not-in-plan');
      if (room.current !== question) return refused('not-current');
      const closed = closedToVotes(item);
      if (closed) return refused(closed);
      if (round !== item.round) return refused('new-round');
      const reason = command.reason.trim();
      if (!fits(find(question), answer) || tooLong(answer) || !plain(reason, REASON_MOST)) return refused('bad-answer');
      return happens({ type: 'voted', participant, question, round, answer, reason });
    }
  }
}

/** Decides whether somebody may come in under this name and department. */
export function decideJoin(
  room: Room,
  participant: string,
  asked: { readonly name: string; readonly department: string },
): Decision {
  if (room.status === 'closed' || room.status === 'prepared') return refused('not-open');
  if (room.people.size >= PEOPLE_MOST) return refused('full');
  const named = readPerson(room, asked);
  return 'refused' in named ? named : happens({ type: 'joined', participant, ...named });
}

/** Decides whether evidence attached to a question belongs into the room. */
export function decideAttached(room: Room, happening: Extract<Happening, { type: 'attached' }>): Decision {
  if (room.status === 'closed' || room.status === 'prepared') return refused('not-open');
  if (!room.items.has(happening.question)) return refused('not-in-plan');
  const person = happening.participant === null ? null : room.people.get(happening.participant);
  return person === undefined || person?.removed ? refused('gone') : happens(happening);
}

function closedToVotes({ settled, revealed }: Item): Refusal | null {
  if (settled) return 'settled';
  return revealed ? 'revealed' : null;
}

function fits(question: Question | undefined, answer: AnswerValue): boolean {
  return question !== undefined && checkAnswer(question, answer) === null;
}

/** Whether answers can be tried out: of questions there are, none of them words of somebody's own. */
function supposable(answers: Answers, find: Circumstances['question']): boolean {
  const given = Object.entries(answers);
  return (
    given.length <= SUPPOSED_MOST &&
    given.every(([question, answer]) => find(question)?.kind !== 'text' && fits(find(question), answer))
  );
}

const tooLong = (answer: AnswerValue) => typeof answer === 'string' && answer.length > OWN_WORDS_MOST;

const plain = (text: string, most: number) => text.length <= Math.min(most, TEXT_LIMIT) && checkNote(text) === null;

type Named = { readonly name: string; readonly department: string };

function readPerson(room: Room, asked: Named): Named | { readonly refused: Refusal } {
  const [name, department] = [oneLine(asked.name), oneLine(asked.department)];
  if (name === '' || !plain(name, NAME_MOST)) return { refused: 'name' };
  const known = departmentsIn(room);
  const fresh = !known.includes(department);
  if (department === '' || !plain(department, NAME_MOST)) return { refused: 'department' };
  if (fresh && known.length >= DEPARTMENTS_MOST) return { refused: 'department' };
  return { name, department };
}

/** Text on one line: control characters and runs of space become one space. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
