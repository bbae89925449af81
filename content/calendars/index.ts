import type { HolidayCalendar } from '../../lib/schema/pack';
import { calendar2025 } from './2025';
import { calendar2026 } from './2026';
import { expected2027 } from './2027';

/** Published State Council calendars, oldest first. Dates beyond the last one are provisional. */
export const calendars: readonly HolidayCalendar[] = [calendar2025, calendar2026];

/** Statutory days expected in years without a published calendar: they only show how far a provisional date may move. */
export const expectedHolidays: readonly HolidayCalendar[] = [expected2027];
