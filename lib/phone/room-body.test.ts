import { expect, test } from 'vitest';
import { stringsFor } from '../i18n/strings';
import type { Locale } from '../schema/text';
import type { Ballot } from './outbox';
import type { Phone } from './phone';
import { aPhone, aQuestion } from './phone.fixture';
import { body, bodyKey, foot, lead, status } from './room-body';
import { minutesLeft } from './screen';
import type { PhoneWords } from './words';

const wordsOf = (locale: Locale): PhoneWords => ({ ...stringsFor(locale).workshopPhone, locale });
const words = wordsOf('zh');
const shown = (phone: Phone, of = words) =>
  [lead, (each: Phone) => body(each, of, ''), status, foot].map((part) => part(phone, of).text).join('');
const ballot: Ballot = { key: 'k', question: 'q', round: 1, answer: 'yes', reason: '' };
const split = [
  { department: '法务', answers: [{ answer: 'yes', count: 2 }] },
  { department: '运营', answers: [{ answer: 'no', count: 1 }] },
];

test('a vote on its way, kept while offline or paused, and counted are told apart in words', () => {
  expect(status(aPhone({ waiting: ballot }), words).text).toContain('正在提交：是');
  expect(status(aPhone({ waiting: ballot, line: 'offline' }), words).text).toContain('已记在手机上：是');
  expect(status(aPhone({ waiting: ballot, room: { status: 'paused' } }), words).text).toContain('会议继续后自动提交');
  const own = { name: '', department: '', vote: { question: 'q', answer: 'yes', reason: '' } };
  expect(status(aPhone({ own }), words).text).toContain('已提交：是');
});

test('a vote of an earlier round is shown as nobody’s answer', () => {
  expect(status(aPhone({ waiting: { ...ballot, round: 1 }, current: { round: 2 } }), words).text).not.toContain('是。');
});

test('the split is told by department only once the room gives it, with one’s own answer marked', () => {
  expect(shown(aPhone())).not.toContain(words.resultTitle);
  const own = { name: '', department: '法务', vote: { question: 'q', answer: 'no', reason: '' } };
  const revealed = shown(aPhone({ own, current: { state: 'revealed', split } }));
  expect(revealed).toContain('法务 2');
  expect(revealed).toContain('共3票');
  expect(revealed.split(words.yours)).toHaveLength(2);
});

test('a question asked of one’s own department says so, and of others that one may answer too', () => {
  expect(lead(aPhone({ current: { askedOf: ['法务'] } }), words).text).toContain(words.askedYou);
  expect(lead(aPhone({ current: { askedOf: ['运营'] } }), words).text).toContain('这一题主要请运营回答，您也可以作答');
});

test('the form stays as it is while votes come in, and is another with another question or round', () => {
  const before = bodyKey(aPhone());
  expect(bodyKey(aPhone({ current: { voted: 3 }, waiting: ballot, line: 'offline', room: { present: 9 } }))).toBe(before);
  expect(bodyKey(aPhone({ current: { round: 2 } }))).not.toBe(before);
  expect(bodyKey(aPhone({ current: { question: 'r' }, question: aQuestion({ id: 'r' }) }))).not.toBe(before);
});

test('the room being over comes before anything else; texts still on their way show no other question', () => {
  expect(shown(aPhone({ room: { status: 'closed' }, gone: true, left: true }))).toContain(words.closedTitle);
  expect(shown(aPhone({ question: aQuestion({ id: 'old' }) }))).toContain(words.loading);
});

test('the time left runs on by itself only while the timer does, and never below nothing', () => {
  const timer = { block: 'b', minutes: 10, used: 60, running: true };
  expect(minutesLeft({ timer }, 0)).toBe(9);
  expect(minutesLeft({ timer }, 61)).toBe(8);
  expect(minutesLeft({ timer: { ...timer, running: false } }, 600)).toBe(9);
  expect(minutesLeft({ timer }, 9999)).toBe(0);
});

test('every screen is told in both languages without a gap left in its wording', () => {
  const phones: Phone[] = [
    aPhone(),
    aPhone({ current: null }),
    aPhone({ room: { status: 'paused' } }),
    aPhone({ room: { status: 'closed' } }),
    aPhone({ left: true }),
    aPhone({ gone: true }),
    aPhone({ current: { state: 'revealed', split } }),
    aPhone({ current: { state: 'recorded', split, recorded: 'yes' } }),
    aPhone({ current: { state: 'parked', split: [] } }),
    ...(['single', 'multi', 'number', 'date', 'text'] as const).map((kind) => aPhone({ question: aQuestion({ kind }) })),
  ];
  for (const locale of ['zh', 'en'] as const) {
    for (const phone of phones) {
      const text = shown(phone, wordsOf(locale)).replace(/<[^>]*>/g, ' ');
      expect(text).not.toMatch(/\{\w+|undefined|NaN|\[object/);
      expect(text.trim()).not.toBe('');
    }
  }
});
