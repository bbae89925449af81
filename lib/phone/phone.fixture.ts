import type { RoomQuestion } from '../workshop/room-question';
import type { RoomView } from '../workshop/view';
import type { Phone } from './phone';

/** A yes/no question, unless said otherwise. */
export function aQuestion(given: Partial<RoomQuestion> = {}): RoomQuestion {
  const options = [
    { id: 'yes', text: '是', help: null },
    { id: 'no', text: '否', help: null },
  ];
  const typed = given.kind === 'number' || given.kind === 'date' || given.kind === 'text';
  const base = {
    id: 'q',
    kind: 'yes-no',
    title: '可以刷卡吗？',
    help: null,
    unit: null,
    min: null,
    max: null,
    unsure: true,
  } as const;
  return { ...base, options: typed ? [] : options, ...given };
}

type Current = NonNullable<RoomView['current']>;

/** A phone in a room of three questions that votes on the second, unless said otherwise. */
export function aPhone({
  current,
  room,
  ...given
}: Partial<Omit<Phone, 'room'>> & { current?: Partial<Current> | null; room?: Partial<RoomView> } = {}): Phone {
  const question = given.question === undefined ? aQuestion() : given.question;
  const shown: Current = {
    question: 'q',
    block: 'b',
    place: 2,
    of: 3,
    askedOf: [],
    state: 'voting',
    round: 1,
    voted: 1,
    split: null,
    recorded: null,
    ...current,
  };
  return {
    room: {
      seq: 5,
      status: 'open',
      title: '门禁工作坊',
      departments: ['法务', '运营'],
      present: 4,
      presentBy: [],
      current: current === null ? null : shown,
      timer: null,
      items: [
        { question: 'p', block: 'b', state: 'recorded' },
        { question: 'q', block: 'b', state: shown.state },
        { question: 'r', block: 'b', state: 'open' },
      ],
      ...room,
    },
    own: { name: '小王', department: '法务', vote: null },
    line: 'live',
    since: 0,
    waiting: null,
    refused: null,
    left: false,
    gone: false,
    ...given,
    question,
  };
}
