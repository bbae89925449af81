import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendars, expectedHolidays } from '../../content/calendars/index';
import { parameters } from '../../content/packs/cn-2025/parameters';
import { countDays } from './count-days';
import { monthGrid } from './month-grid';
import { advisedDay, lastDayOf, type Period } from './period';
import { addDays, addWorkingDays, dayKind, daysBetween, nearestWorkingDay, startBy, workingDay } from './working-days';

const known = { published: calendars, expected: expectedHolidays };
const inHand = parameters.daysInHand.value;
const thirty: Period = { kind: 'working-days', count: 30 };
const day = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays('2024-12-01', days));
const count = fc.integer({ min: 1, max: 60 });
const each = (from: string, to: string) => Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
const works = (date: string) => workingDay(date, calendars).works;

describe('a period of working days', () => {
  test('never ends on a day off, nor on its own day 0', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { date } = addWorkingDays(start, n, calendars);
        expect(works(date)).toBe(true);
        expect(date > start).toBe(true);
      }),
    );
  });

  test('ends later the later it starts, and the longer it is', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const end = addWorkingDays(start, n, calendars).date;
        expect(addWorkingDays(addDays(start, 1), n, calendars).date >= end).toBe(true);
        expect(addWorkingDays(start, n + 1, calendars).date > end).toBe(true);
      }),
    );
  });

  test('can be split anywhere without moving its end', () => {
    fc.assert(
      fc.property(day, count, count, (start, n, m) => {
        const middle = addWorkingDays(start, n, calendars).date;
        expect(addWorkingDays(middle, m, calendars).date).toBe(addWorkingDays(start, n + m, calendars).date);
      }),
    );
  });

  test('started on the day the inverse gives, ends in time, and a day later does not', () => {
    fc.assert(
      fc.property(day, count, (deadline, n) => {
        const start = startBy(deadline, n, calendars);
        expect(addWorkingDays(start, n, calendars).date <= deadline).toBe(true);
        expect(addWorkingDays(addDays(start, 1), n, calendars).date > deadline).toBe(true);
      }),
    );
  });

  test('holds as many working days as it says, on every start of 2025 and 2026', () => {
    for (const start of each('2025-01-01', '2026-11-19')) {
      const { date } = addWorkingDays(start, 30, calendars);
      expect(each(addDays(start, 1), date).filter(works)).toHaveLength(30);
    }
  });
});

describe.each(calendars)('every day of $year', (calendar) => {
  const days = each(`${calendar.year}-01-01`, `${calendar.year}-12-31`);
  const weekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

  test('is what the notice makes of it, and otherwise what its weekday makes of it', () => {
    for (const date of days) {
      const expected = calendar.makeUpDays.includes(date)
        ? 'make-up'
        : calendar.daysOff.includes(date)
          ? 'day-off'
          : weekend(date)
            ? 'weekend'
            : 'workday';
      expect(dayKind(date, calendars)).toEqual({ kind: expected, published: true });
      expect(works(date)).toBe(expected === 'workday' || expected === 'make-up');
    }
  });

  test('that is worked is the end of exactly those periods that begin after the working day before it', () => {
    for (const date of days.filter(works)) {
      const previous = nearestWorkingDay(addDays(date, -1), -1, calendars);
      for (const start of each(previous, addDays(date, -1))) expect(addWorkingDays(start, 1, calendars).date).toBe(date);
    }
  });
});

describe('a deadline', () => {
  test('of 30 working days carries the advice to file five working days earlier', () => {
    expect(lastDayOf('2026-09-01', thirty, known)).toEqual({
      date: '2026-10-19',
      provisional: false,
      latest: null,
      by: 'count',
    });
    expect(advisedDay('2026-10-19', inHand, calendars)).toBe('2026-10-12');
    fc.assert(
      fc.property(day, (start) => {
        const { date } = lastDayOf(start, thirty, known);
        const advised = advisedDay(date, inHand, calendars);
        expect(works(advised)).toBe(true);
        expect(each(addDays(advised, 1), date).filter(works)).toHaveLength(inHand);
      }),
    );
  });

  test('beyond the published calendars is the weekday-only day, with the statutory days as how far it may move', () => {
    const from = (start: string) => {
      const { date, provisional, latest } = lastDayOf(start, thirty, known);
      return { date, provisional, latest };
    };
    expect(from('2026-11-19')).toEqual({ date: '2026-12-31', provisional: false, latest: null });
    expect(from('2026-11-20')).toEqual({ date: '2027-01-01', provisional: true, latest: '2027-01-04' });
    expect(from('2027-01-11')).toEqual({ date: '2027-02-22', provisional: true, latest: '2027-02-26' });
  });

  test('has no latest day where not even the statutory days are known', () => {
    expect(lastDayOf('2027-12-20', thirty, known)).toMatchObject({ provisional: true, latest: null });
  });

  test('shown as provisional never lies after its latest day', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { date, latest } = lastDayOf(start, { kind: 'working-days', count: n }, known);
        expect(latest === null || date <= latest).toBe(true);
      }),
    );
  });

  test('advised in a year whose notice is missing would have been in time in 2025 and 2026', () => {
    const blind = { published: [], expected: [] };
    for (const start of each('2025-01-01', '2026-11-19')) {
      const advised = advisedDay(lastDayOf(start, thirty, blind).date, inHand, blind.published);
      expect(advised <= addWorkingDays(start, 30, calendars).date).toBe(true);
    }
  });

  test('of a stock case is the announced day, not a count', () => {
    const period: Period = { ...thirty, stock: { before: '2025-06-01', deadline: '2025-07-14' } };
    expect(lastDayOf('2025-05-31', period, known)).toMatchObject({ date: '2025-07-14', by: 'stock' });
    expect(lastDayOf('2025-06-01', period, known)).toMatchObject({ date: '2025-07-14', by: 'count' });
  });

  test('of 30 calendar days moves off a day off to the next working day, and no further', () => {
    const calendar: Period = { kind: 'calendar-days', count: 30 };
    expect(lastDayOf('2026-03-11', calendar, known)).toMatchObject({ date: '2026-04-10', by: 'count' });
    expect(lastDayOf('2026-09-02', calendar, known)).toMatchObject({ date: '2026-10-08', by: 'moved' });
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { date } = lastDayOf(start, { kind: 'calendar-days', count: n }, known);
        expect(works(date)).toBe(true);
        expect(each(addDays(start, n), addDays(date, -1)).some(works)).toBe(false);
      }),
    );
  });

  test('of the video systems in use before the regulation falls on the ninetieth day', () => {
    expect(lastDayOf('2025-04-01', { kind: 'calendar-days', count: 90 }, known)).toMatchObject({
      date: '2025-06-30',
      by: 'count',
    });
  });
});

describe('the days counted one by one', () => {
  test('begin with day 0, number every day that counts and end on the last day', () => {
    fc.assert(
      fc.property(day, count, fc.constantFrom('working-days' as const, 'calendar-days' as const), (start, n, kind) => {
        const period: Period = { kind, count: n };
        const deadline = lastDayOf(start, period, known);
        const days = countDays(start, period, deadline, calendars);
        expect(days[0]).toMatchObject({ date: start, number: null });
        expect(days.at(-1)?.date).toBe(deadline.date);
        expect(days.map(({ date }) => date)).toEqual(each(start, deadline.date));
        expect(days.flatMap(({ number }) => (number === null ? [] : [number]))).toEqual(
          Array.from({ length: n }, (_, i) => i + 1),
        );
        if (kind === 'working-days')
          for (const counted of days) if (counted.number !== null) expect(works(counted.date)).toBe(true);
      }),
    );
  });

  test('say why a day does not count', () => {
    const days = countDays(
      '2026-02-12',
      { kind: 'working-days', count: 3 },
      lastDayOf('2026-02-12', { kind: 'working-days', count: 3 }, known),
      calendars,
    );
    const of = (date: string) => days.find((each) => each.date === date);
    expect(of('2026-02-14')).toMatchObject({ kind: 'make-up', number: 2 });
    expect(of('2026-02-16')).toMatchObject({ kind: 'day-off', number: null });
    expect(days.at(-1)).toMatchObject({ date: '2026-02-24', number: 3 });
  });

  test('of a stock case are none', () => {
    const period: Period = { ...thirty, stock: { before: '2025-06-01', deadline: '2025-07-14' } };
    expect(countDays('2025-01-10', period, lastDayOf('2025-01-10', period, known), calendars)).toEqual([]);
  });
});

test('a count laid out by months holds every day once, each under its weekday', () => {
  fc.assert(
    fc.property(day, count, (start, n) => {
      const period: Period = { kind: 'working-days', count: n };
      const days = countDays(start, period, lastDayOf(start, period, known), calendars);
      const months = monthGrid(days);
      expect(months.flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell !== null)).toEqual(days);
      for (const { month, weeks } of months)
        for (const week of weeks)
          week.forEach((cell, column) => {
            if (!cell) return;
            expect(cell.date.slice(0, 7)).toBe(month);
            expect((new Date(`${cell.date}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(column);
          });
    }),
  );
});
