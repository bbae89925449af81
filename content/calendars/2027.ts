import type { HolidayCalendar } from '../../lib/schema/pack';

/**
 * Not a published calendar: the statutory days expected in 2027, from memory, until the State Council's notice is
 * entered. A statutory day on a weekend is assumed to free the next weekday. No make-up days are assumed.
 */
export const expected2027: HolidayCalendar = {
  year: 2027,
  source: { title: '全国年节及纪念日放假办法（日期凭记忆推算，未核对）', url: '' },
  daysOff: [
    '2027-01-01',
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
    '2027-02-10',
    '2027-04-05',
    '2027-05-01',
    '2027-05-02',
    '2027-05-03',
    '2027-05-04',
    '2027-06-09',
    '2027-09-15',
    '2027-10-01',
    '2027-10-02',
    '2027-10-03',
    '2027-10-04',
    '2027-10-05',
  ],
  makeUpDays: [],
};
