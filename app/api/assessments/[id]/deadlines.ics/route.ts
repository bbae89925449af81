import { deadlineCalendar } from '@/components/ics/deadline-calendar';
import { dutyEvents } from '@/lib/catalog/duty-events';
import { reviewEvents } from '@/lib/catalog/review-events';
import { attachment } from '@/lib/http/attachment';
import { notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { reportRequest } from '@/lib/service/report';

/** The deadlines of the duties that run, with reminders, for any calendar. */
export const GET = door('GET /api/assessments/[id]/deadlines.ics', async ({ params, caller }) => {
  const { id } = params;
  const asked = await reportRequest(caller, id);
  if (!asked) return notFound();
  const { pack, answers, result, locale } = asked.input;
  const input = { pack, answers, on: result.on, locale };
  const text = deadlineCalendar(asked.title, id, [...dutyEvents(input), ...reviewEvents(input)]);
  return new Response(text, { headers: attachment(`${asked.title}.ics`, 'text/calendar; charset=utf-8') });
});
