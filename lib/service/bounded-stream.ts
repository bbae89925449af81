import { eventStream, type Stream } from '../http/event-stream';
import { places } from '../http/places';
import { json } from '../http/respond';
import { isStopping } from './lifecycle';

/** Most streams somebody keeps open at one server. A window has one, and gives it up while it is hidden; a phone comes back before its old one is known to be dead. */
const MOST = { account: 40, participant: 6 } as const;

const shared = globalThis as { mianjianStreamPlaces?: Readonly<Record<keyof typeof MOST, ReturnType<typeof places>>> };

/** A stream of events to somebody: 429 beyond as many as they may keep open, 503 while the server stops. Whoever is refused asks now and then instead. */
export function boundedStream(
  holder: { readonly kind: keyof typeof MOST; readonly id: string },
  request: Request,
  open: (stream: Stream) => () => void,
  beat?: () => Promise<boolean> | boolean,
): Response {
  if (isStopping()) return json({ error: 'stopping' }, 503, { connection: 'close' });
  shared.mianjianStreamPlaces ??= { account: places(MOST.account), participant: places(MOST.participant) };
  const leave = shared.mianjianStreamPlaces[holder.kind](holder.id);
  if (!leave) return json({ error: 'too-many-streams' }, 429, { 'retry-after': '60' });
  const opened = (stream: Stream) => {
    const stop = open(stream);
    return () => {
      stop();
      leave();
    };
  };
  return eventStream(request, opened, beat);
}
