import ical, { ICalAlarmType } from 'ical-generator';
import type { DutyEvent } from '../../lib/catalog/duty-events';
import { xmlText } from '../../lib/report/xml-text';

const WEEK = 7 * 24 * 60 * 60;
const DAY = 24 * 60 * 60;

/**
 * Deadlines as an iCalendar file: whole days, each with a reminder a week and a day before. `source` names the assessment
 * in the ids, so that a file taken in again replaces its entries instead of doubling them.
 */
export function deadlineCalendar(name: string, source: string, events: readonly DutyEvent[]): string {
  const calendar = ical({ name: oneLine(name), prodId: { company: 'MianJian', product: 'deadlines' } });
  for (const { id, day, title, text } of events) {
    const event = calendar.createEvent({
      id: `${id}@${source}`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: oneLine(title),
      description: xmlText(text),
    });
    for (const trigger of [WEEK, DAY]) event.createAlarm({ type: ICalAlarmType.display, trigger });
  }
  return calendar.toString();
}

/** A name without control characters or line ends. */
const oneLine = (text: string) => xmlText(text).replace(/[\r\n\t]+/g, ' ');
