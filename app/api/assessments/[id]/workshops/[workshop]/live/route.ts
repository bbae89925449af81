import { notFound } from '@/lib/http/respond';
import { admit } from '@/lib/service/admit';
import { boundedStream } from '@/lib/service/bounded-stream';
import { callerOf } from '@/lib/service/caller';
import { door } from '@/lib/service/door';
import { workshopOf } from '@/lib/service/workshop';
import { watchDesk } from '@/lib/service/workshop-desk';

/** A stream of what the facilitators see (`desk`, its id is the room's event number) and of the verdict (`verdict`), each when it changed. */
export const GET = door('GET /api/assessments/[id]/workshops/[workshop]/live', async ({ request, params, caller }) => {
  if (!(await workshopOf(caller, params.id, params.workshop))) return notFound();
  const room = { workspace: caller.workspace, assessment: params.id, id: params.workshop };
  const seen = Number(request.headers.get('last-event-id') ?? -1);
  const allowed = async () => {
    const { headers } = request;
    return !(
      'refused' in (await admit('GET /api/assessments/[id]/workshops/[workshop]/live', await callerOf(headers), params.id))
    );
  };
  const holder = { kind: 'account', id: caller.actor } as const;
  return boundedStream(holder, request, (stream) => watchDesk(room, seen, stream.send), allowed);
});
