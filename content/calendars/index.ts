import type { HolidayCalendar } from '../../lib/schema/pack';
import { calendar2025 } from './2025';
import { calendar2026 } from './2026';

/** Published State Council calendars, oldest first. Dates beyond the last one are provisional. */
export const calendars: readonly HolidayCalendar[] = [calendar2025, calendar2026];
