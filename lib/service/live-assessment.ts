import type { Stream } from '../http/event-stream';
import type { Caller } from '../workspace/caller';
import { isWindowName, type Told, toldKinds } from '../workspace/told';
import { admit } from './admit';
import { boundedStream } from './bounded-stream';
import { callerOf } from './caller';
import { subscribe } from './live';
import { repository } from './repository';
import { type Respondent, respondentAsking } from './respondent';

/** Changes that come so close together are told as one. */
const GATHER_MS = 100;

/**
 * Tells whoever may read an assessment that it changed: `{seq, changed}`, the number of its last event and what kinds of
 * things changed; never what they are. The first word comes at once, with nothing changed, so that a reader who was away
 * knows whether it missed anything. What the reader's own window changed is not told. Every 15 seconds the reader's right is
 * asked anew, and the number compared once more, since a word from another server can be lost.
 */
export function liveAssessment(request: Request, caller: Caller, id: string): Response {
  return live(request, caller, id, toldKinds, async () => {
    const now = await callerOf(request.headers);
    if (now?.actor !== caller.actor || now.workspace !== caller.workspace) return false;
    return !('refused' in (await admit('GET /api/assessments/[id]/live', now, id)));
  });
}

/** Tells whoever holds a personal link, in the same way, that answers changed, and nothing else; it ends when the link does. */
export function liveForLink(request: Request, { caller, linked }: Respondent): Response {
  return live(
    request,
    caller,
    linked.assessment,
    ['answers'],
    async () => !((await respondentAsking(request)) instanceof Response),
  );
}

/** A stream to one reader about some kinds of changes; `mayRead` is asked every 15 seconds. */
function live(request: Request, caller: Caller, id: string, about: readonly Told[], mayRead: () => Promise<boolean>): Response {
  const named = new URL(request.url).searchParams.get('window') ?? '';
  const own = isWindowName(named) ? named : null;
  const changed = new Set<Told>();
  let told = -1;
  let timer: NodeJS.Timeout | undefined;
  let stream: Stream | undefined;

  const tell = async () => {
    clearTimeout(timer);
    timer = undefined;
    const kinds = [...changed];
    changed.clear();
    const seq = await (await repository()).lastSeq(caller.workspace, id);
    if (seq === null) return stream?.end();
    if (kinds.length === 0 && seq === told) return;
    told = Math.max(told, seq);
    stream?.send({ id: String(seq), data: JSON.stringify({ seq, changed: kinds }) });
  };
  // A reader whose word was lost comes back, and is told where things stand.
  const tellOrEnd = () => void tell().catch(() => stream?.end());
  const open = (opened: Stream) => {
    stream = opened;
    const stops = about.map((kind) =>
      subscribe(`assessment/${id}/${kind}`, (by) => {
        if (own !== null && by === own) return;
        changed.add(kind);
        timer ??= setTimeout(tellOrEnd, GATHER_MS);
      }),
    );
    tellOrEnd();
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  };
  const mayStillRead = async () => {
    if (!(await mayRead())) return false;
    tellOrEnd();
    return true;
  };
  return boundedStream({ kind: 'account', id: caller.actor }, request, open, mayStillRead);
}
