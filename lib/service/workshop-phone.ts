import type { Stream } from '../http/event-stream';
import type { Locale } from '../schema/text';
import { ownView } from '../workshop/show';
import { type Participant, questionOf } from './workshop-participants';
import { attendRoom } from './workshop-presence';
import { toldRoom, watchState } from './workshop-watch';

/**
 * Tells one phone of its room for as long as it listens; returns how to stop. One that comes back having seen event `seen` hears
 * nothing until something newer happened.
 */
export function watchPhone(
  { workshop, id }: Pick<Participant, 'workshop' | 'id'>,
  { locale, seen }: { readonly locale: Locale; readonly seen: number },
  stream: Stream,
): () => void {
  let told = seen;
  let shown = '';
  const attend = attendRoom({ workshop, id });
  const stop = watchState(workshop, (room) => {
    if (room.seq <= told) return;
    told = room.seq;
    const own = ownView(room, id);
    if (!own) {
      stream.send({ event: 'gone', data: '' });
      stream.end();
      return;
    }
    const { view, frame } = toldRoom(room);
    const now = `${view.current?.question} ${view.current?.round}`;
    if (now !== shown) {
      const data = JSON.stringify({ own, question: questionOf(view, locale) });
      stream.send({ event: 'own', data });
    }
    shown = now;
    stream.pass(frame);
  });
  return () => {
    stop();
    attend();
  };
}
