import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { dutyEvents } from '../../lib/catalog/duty-events';
import { defaultPack } from '../../lib/catalog/index';
import { reviewEvents } from '../../lib/catalog/review-events';
import { deadlineCalendar } from './deadline-calendar';

const pack = defaultPack();
const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

/** The calendar of a sample case, with answers put over it. */
function calendarOf(id: string, answers = {}, locale: 'zh' | 'en' = 'zh') {
  const sample = sampleCases.find((candidate) => candidate.id === id);
  const input = { pack, answers: { ...sample?.answers, ...answers }, on: '2026-11-22', locale };
  const events = [...dutyEvents(input), ...reviewEvents(input)];
  return { events, text: deadlineCalendar('门禁', 'a1', events) };
}

describe('read by another parser', () => {
  test.each(sampleCases.map(({ id }) => id))('%s: every deadline and review arrives as a whole day with two reminders', (id) => {
    for (const locale of ['zh', 'en'] as const) {
      const { events, text } = calendarOf(id, {}, locale);
      const found = eventsIn(text);
      expect(found.map((each) => each.getFirstPropertyValue('uid'))).toEqual(events.map((each) => `${each.id}@a1`));
      found.forEach((each, index) => {
        const start = each.getFirstProperty('dtstart');
        expect(start?.type).toBe('date');
        expect(String(start?.getFirstValue())).toBe(events[index]?.day);
        expect(each.getFirstPropertyValue('summary')).toBe(events[index]?.title);
        expect(each.getFirstPropertyValue('description')).toBe(events[index]?.text);
        expect(each.getAllSubcomponents('valarm')).toHaveLength(2);
      });
    }
  });

  test('ids are unique and stay the same when an answer moves the day', () => {
    const uids = (text: string) => eventsIn(text).map((each) => String(each.getFirstPropertyValue('uid')));
    const before = uids(calendarOf('P09').text);
    expect(new Set(before).size).toBe(before.length);
    expect(uids(calendarOf('P09', { 'scn-purpose': '别的目的' }).text)).toEqual(before);
  });

  test('whatever a name holds, the file parses, keeps its words and no line is longer than 75 octets', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/\p{Cc}|\p{Surrogate}/gu, ''));
    fc.assert(
      fc.property(name, name, fc.integer({ min: 0, max: 9000 }), (title, text, offset) => {
        const day = new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
        const file = deadlineCalendar(title, 'a1', [{ id: 'x', day, title: `题${title}`, text: `文${text}\n人脸信息` }]);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [only] = eventsIn(file);
        expect(only?.getFirstPropertyValue('summary')).toBe(`题${title}`);
        expect(only?.getFirstPropertyValue('description')).toBe(`文${text}\n人脸信息`);
        expect(String(only?.getFirstPropertyValue('dtstart'))).toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});

test('no text somebody wrote stands in the calendar', () => {
  const texts = Object.values(pack.questions).filter(({ kind }) => kind === 'text');
  const answers = Object.fromEntries(texts.map(({ id }) => [id, '机密内容甲乙丙']));
  for (const { id } of sampleCases) expect(calendarOf(id, answers).text.replaceAll('\r\n ', '')).not.toContain('机密内容');
});
