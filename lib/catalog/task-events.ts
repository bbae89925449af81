import { fill } from '../i18n/format';
import type { ReportTask } from '../report/enclosures';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import type { DutyEvent } from './duty-events';
import { reportProse } from './report-prose';

/** The last days of the remediation tasks still to be done, from the reference date on, as entries of a calendar. */
export function taskEvents(
  tasks: readonly ReportTask[],
  { pack, on, locale }: { readonly pack: Pack; readonly on: string; readonly locale: Locale },
): DutyEvent[] {
  const words = reportProse[locale].record.tasks;
  return tasks.flatMap(({ rule, title, due, owner, state, proof }, index) => {
    if (due === null || due < on || state === 'done' || state === 'dropped') return [];
    const known = pack.rules.find(({ id }) => id === rule);
    const task = title.trim() !== '' ? title : (known?.title[locale] ?? '');
    const text = [known?.remedy[locale] ?? title, owner, proof].filter((part) => part.trim() !== '').join('\n');
    return [{ id: `task-${rule ?? index}`, day: due, title: fill(words.calendar, { task }), text }];
  });
}
