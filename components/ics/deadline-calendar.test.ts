import { expect, test } from 'vitest';
import { deadlineCalendar } from './deadline-calendar';

const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const event = { id: 'filing-last', day: '2025-07-14', title: '截止日：备案, 第一批; \\ 报送', text: '第一行\n第二行' };

test('each day is a whole day in any time zone, with two reminders before it', () => {
  const found = lines(deadlineCalendar('演示', 'a1', [event]));
  expect(found).toContain('DTSTART;VALUE=DATE:20250714');
  expect(found.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
  expect(found.filter((line) => line.startsWith('TRIGGER:'))).toEqual(['TRIGGER:-P7D', 'TRIGGER:-P1D']);
  expect(found).toContain('UID:filing-last@a1');
});

test('commas, semicolons, backslashes and line ends in names are escaped', () => {
  const found = lines(deadlineCalendar('演示', 'a1', [event])).join('\n');
  expect(found).toContain('SUMMARY:截止日：备案\\, 第一批\\; \\\\ 报送');
  expect(found).toContain('DESCRIPTION:第一行\\n第二行');
});

test('no line is longer than 75 bytes, as calendars demand', () => {
  const text = deadlineCalendar('演示', 'a1', [{ ...event, text: '很长的说明'.repeat(60) }]);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
