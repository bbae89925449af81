import { deadlineCalendar } from '@/components/ics/deadline-calendar';
import { dutyEvents } from '@/lib/catalog/duty-events';
import { reviewEvents } from '@/lib/catalog/review-events';
import { riskEvents } from '@/lib/catalog/risk-events';
import { taskEvents } from '@/lib/catalog/task-events';
import { attachment } from '@/lib/http/attachment';
import { badRequest, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { unknownParameters } from '@/lib/service/parameters';
import { reportRequest } from '@/lib/service/report';

/** The deadlines of the duties that run, of the remediation tasks and of accepted risks, with reminders, for any calendar. */
export const GET = door('GET /api/assessments/[id]/deadlines.ics', async ({ request, params, caller }) => {
  const { id } = params;
  const asked = await reportRequest(caller, id);
  if (!asked) return notFound();
  const unknown = await unknownParameters(request);
  if (unknown.length > 0) return badRequest(unknown, 400);
  const { pack, answers, result, locale, judgements = [] } = asked.input;
  const input = { pack, answers, on: result.on, locale };
  const events = [
    ...dutyEvents(input),
    ...reviewEvents(input),
    ...taskEvents(asked.progress.tasks, input),
    ...riskEvents(judgements, input),
  ];
  const text = deadlineCalendar(asked.title, id, events);
  return new Response(text, { headers: attachment(`${asked.title}.ics`, 'text/calendar; charset=utf-8') });
});
