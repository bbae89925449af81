import { deadlineCalendar } from '@/components/ics/deadline-calendar';
import { dutyEvents } from '@/lib/catalog/duty-events';
import { reviewEvents } from '@/lib/catalog/review-events';
import { attachment } from '@/lib/http/attachment';
import { badRequest, handle, notFound } from '@/lib/http/respond';
import { unknownParameters } from '@/lib/service/parameters';
import { reportRequest } from '@/lib/service/report';

/** The deadlines of the duties that run, with reminders, for any calendar. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(async () => {
    const { id } = await params;
    const asked = await reportRequest(id);
    if (!asked) return notFound();
    const unknown = await unknownParameters(request);
    if (unknown.length > 0) return badRequest(unknown, 400);
    const { pack, answers, result, locale } = asked.input;
    const input = { pack, answers, on: result.on, locale };
    const text = deadlineCalendar(asked.title, id, [...dutyEvents(input), ...reviewEvents(input)]);
    return new Response(text, { headers: attachment(`${asked.title}.ics`, 'text/calendar; charset=utf-8') });
  });
}
