import { describe, expect, test } from 'vitest';
import { calendars } from '../../content/calendars/index';
import { addDays, addWorkingDays, shanghaiDate, workingDay } from './working-days';

describe('30 working days', () => {
  test.each([
    ['2025-06-01', '2025-07-14', 'filing announcement of 2025-05-28'],
    ['2025-07-18', '2025-08-29', 'announcement on personal information protection officers'],
  ])('from %s end on %s, the date the authority announced (%s)', (start, end) => {
    expect(addWorkingDays(start, 30, calendars)).toEqual({ date: end, provisional: false });
  });

  test.each([
    ['2025-09-15', '2025-10-31'],
    ['2025-09-30', '2025-11-18'],
    ['2025-12-31', '2026-02-12'],
    ['2026-02-02', '2026-03-20'],
    ['2026-02-14', '2026-04-03'],
    ['2026-04-20', '2026-06-03'],
    ['2026-08-31', '2026-10-16'],
    ['2026-09-01', '2026-10-19'],
    ['2026-09-24', '2026-11-12'],
    ['2026-11-13', '2026-12-25'],
    ['2026-11-18', '2026-12-30'],
    ['2026-11-19', '2026-12-31'],
  ])('from %s end on %s', (start, end) => {
    expect(addWorkingDays(start, 30, calendars)).toEqual({ date: end, provisional: false });
  });

  test('that run into a year without a published calendar are provisional', () => {
    expect(addWorkingDays('2026-11-19', 30, calendars).provisional).toBe(false);
    for (const start of ['2026-11-20', '2026-12-31', '2027-06-01'])
      expect(addWorkingDays(start, 30, calendars).provisional).toBe(true);
  });
});

test.each([
  ['2026-02-14', 1, '2026-02-24', 'the nine days of Spring Festival'],
  ['2026-05-08', 1, '2026-05-09', 'a Saturday that is worked'],
  ['2026-06-18', 10, '2026-07-03', 'the Dragon Boat Festival'],
  ['2026-09-20', 15, '2026-10-16', 'a start on a Sunday that is worked'],
])('from %s, %i working days end on %s, across %s', (start, count, end) => {
  expect(addWorkingDays(start, count, calendars)).toEqual({ date: end, provisional: false });
});

test.each([2025, 2026])('%i has 248 working days', (year) => {
  let count = 0;
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    if (workingDay(date, calendars).works) count += 1;
  }
  expect(count).toBe(248);
});

test.each(calendars)('the calendar of $year frees only its own days, and makes up only weekends', (calendar) => {
  for (const day of [...calendar.daysOff, ...calendar.makeUpDays]) expect(day.slice(0, 4)).toBe(String(calendar.year));
  const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
  for (const day of calendar.makeUpDays) expect([0, 6]).toContain(weekday(day));
  expect(calendar.daysOff.filter((day) => calendar.makeUpDays.includes(day))).toEqual([]);
});

test('today is the civil date in Shanghai, whatever the zone of the machine', () => {
  expect(shanghaiDate(Date.parse('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
  expect(shanghaiDate(Date.parse('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
});

test('days are counted across leap days and the turn of a year', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});
