import { type AnswerValue, isCivilDate, NONE, UNSURE } from '../schema/answer';
import { optionIds, type Question } from '../schema/question';
import type { ParticipantCommand } from './command';
import type { Plan } from './plan';
import type { RoomView } from './view';

/** Somebody made up for a rehearsal. */
export type DemoPerson = { readonly name: string; readonly department: string };

/** What made-up participants are called and say, in one language; `{department}` stands for a department of the plan. */
export type DemoWords = {
  readonly names: readonly string[];
  readonly departments: readonly string[];
  readonly department: string;
  readonly sure: readonly string[];
  readonly unsure: readonly string[];
  /** The answer to a question that wants own words. */
  readonly sentence: string;
};

/** What a made-up participant does, `after` so many milliseconds. */
export type DemoStep = { readonly person: number; readonly after: number; readonly command: ParticipantCommand };

export type DemoVoting = {
  readonly question: Question;
  readonly current: Pick<NonNullable<RoomView['current']>, 'askedOf' | 'round'>;
  readonly people: readonly DemoPerson[];
  /** The answer most of them hold; drawn where there is none. */
  readonly usual: AnswerValue | undefined;
  readonly words: DemoWords;
  readonly seed: string;
  /** Civil date near which dates are drawn. */
  readonly on: string;
};

/** The plan with departments nobody can take for real ones. */
export function demoPlan(plan: Plan, words: DemoWords): Plan {
  const called = (department: string) => words.department.replace('{department}', department);
  const departments = plan.departments.length > 0 ? plan.departments : words.departments;
  return {
    ...plan,
    departments: departments.map(called),
    blocks: plan.blocks.map((block) => ({
      ...block,
      questions: block.questions.map(({ question, askedOf }) => ({ question, askedOf: askedOf.map(called) })),
    })),
  };
}

/** The participants of a rehearsal, dealt out to the departments one after another. */
export function demoPeople({ departments }: Plan, words: DemoWords): DemoPerson[] {
  return words.names.flatMap((name, index) => {
    const department = departments[index % departments.length];
    return department === undefined ? [] : [{ name, department }];
  });
}

/** When each comes in: most within some seconds, the last one late. */
export function demoArrivals(people: readonly DemoPerson[], seed: string): number[] {
  const draw = drawing(`${seed}/arrivals`);
  return people.map((_, index) => (index === people.length - 1 ? 60_000 : 500 + Math.floor(draw() * 8000)));
}

/**
 * How the made-up participants vote on the question shown: most for the usual answer, some otherwise or "don't know", few not
 * at all; one may change their mind, one may drop out and come back. Agreement grows with each round. The same seed always
 * gives the same steps, and every vote is an answer its question takes.
 */
export function demoSteps({ question, current, people, usual, words, seed, on }: DemoVoting): DemoStep[] {
  const draw = drawing(`${seed}/${question.id}/${current.round}`);
  const leading = usual ?? drawnAnswer(question, draw, words, on);
  const steps = people.flatMap(({ department }, person): DemoStep[] => {
    const asked = current.askedOf.length === 0 || current.askedOf.includes(department);
    const first = 1500 + Math.floor(draw() * 9000);
    const mood = draw();
    const changes = draw() < 0.1;
    const reasoned = draw() < 0.3;
    const other = otherAnswer(question, leading, draw, words);
    const answer = answerOf(mood, { asked, later: current.round > 1, leading, other, question });
    if (answer === null) return [];
    const vote = (value: AnswerValue, after: number): DemoStep => ({
      person,
      after,
      command: {
        do: 'vote',
        question: question.id,
        round: current.round,
        answer: value,
        reason: reasoned ? reasonFor(value, words, person) : '',
      },
    });
    return changes ? [vote(other, first), vote(answer, first + 3000)] : [vote(answer, first)];
  });
  const dropping = draw() < 0.25 ? Math.floor(draw() * people.length) : -1;
  const dropOut: readonly DemoStep[] =
    dropping < 0
      ? []
      : [
          { person: dropping, after: 4000, command: { do: 'leave' } },
          { person: dropping, after: 13_000, command: { do: 'return' } },
        ];
  return [...steps, ...dropOut].sort((a, b) => a.after - b.after);
}

type Choice = {
  readonly asked: boolean;
  readonly later: boolean;
  readonly leading: AnswerValue;
  readonly other: AnswerValue;
  readonly question: Question;
};

/** What a mood between 0 and 1 comes to; null for no vote. A name cannot be "don't know". */
function answerOf(mood: number, { asked, later, leading, other, question }: Choice): AnswerValue | null {
  const [agree, differ, unsure] = later ? [0.85, 0.93, 1] : asked ? [0.65, 0.83, 0.95] : [0.35, 0.45, 0.9];
  if (mood < agree) return leading;
  if (mood < differ) return other;
  if (mood >= unsure) return null;
  return question.kind === 'text' && question.identity ? null : UNSURE;
}

function reasonFor(value: AnswerValue, { sure, unsure }: DemoWords, person: number): string {
  const reasons = value === UNSURE ? unsure : sure;
  return reasons[person % reasons.length] ?? '';
}

type Draw = () => number;

const pick = <T>(from: readonly T[], draw: Draw): T | undefined => from[Math.floor(draw() * from.length)];

function drawnAnswer(question: Question, draw: Draw, { sentence }: DemoWords, on: string): AnswerValue {
  switch (question.kind) {
    case 'text':
      return sentence;
    case 'date':
      return shifted(on, -Math.floor(draw() * 400));
    case 'number':
      return clamped(pick([0, 30, 800, 5000, 40_000, 120_000], draw) ?? 0, question);
    case 'multi': {
      const options = optionIds(question).filter((id) => id !== NONE);
      const chosen = options.filter(() => draw() < 0.4);
      return chosen.length > 0 ? chosen : options.slice(0, 1);
    }
    default:
      return pick(optionIds(question), draw) ?? UNSURE;
  }
}

/** An answer near the leading one that is not the same, where there is another. */
function otherAnswer(question: Question, leading: AnswerValue, draw: Draw, { sentence }: DemoWords): AnswerValue {
  switch (question.kind) {
    case 'text':
      return sentence;
    case 'date':
      return typeof leading === 'string' && isCivilDate(leading) ? shifted(leading, draw() < 0.5 ? 30 : -30) : leading;
    case 'number':
      return typeof leading === 'number' ? clamped(Math.round(leading * (draw() < 0.5 ? 0.8 : 1.3)) + 1, question) : leading;
    case 'multi': {
      const held: readonly string[] = Array.isArray(leading) ? leading.filter((id) => id !== NONE && id !== UNSURE) : [];
      const missing = optionIds(question).filter((id) => id !== NONE && !held.includes(id));
      const more = pick(missing, draw);
      return more === undefined ? held : [...held, more];
    }
    default:
      return (
        pick(
          optionIds(question).filter((id) => id !== leading),
          draw,
        ) ?? leading
      );
  }
}

const clamped = (value: number, { min, max }: Extract<Question, { kind: 'number' }>) => Math.min(max, Math.max(min, value));

/** The civil date so many days later, or the same where that is out of bounds. */
function shifted(date: string, days: number): string {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return isCivilDate(moved) ? moved : date;
}

/** Numbers from 0 to 1, the same for the same seed (FNV-1a, then mulberry32). */
function drawing(seed: string): Draw {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
