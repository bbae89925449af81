import { fill } from '@/lib/i18n/format';
import { readBallot } from '@/lib/phone/ballot';
import { html } from '@/lib/phone/html';
import { answered, kept, latest, type Outbox, put, restored } from '@/lib/phone/outbox';
import type { Line, Phone, Refused } from '@/lib/phone/phone';
import { body, bodyKey, foot, lead, status, takesEvidence } from '@/lib/phone/room-body';
import type { Given } from '@/lib/phone/room-page';
import { ownAnswer, screenOf } from '@/lib/phone/screen';
import { answerText, problemText } from '@/lib/phone/words';
import type { AnswerValue } from '@/lib/schema/answer';
import type { RoomView } from '@/lib/workshop/view';
import { keepLine, type Own } from './line';
import { keep, newKey, recall } from './memory';
import { announce, draw, part } from './screen-parts';
import { post } from './send';
import { upload } from './upload';
import { fillForm, formKept, keepNoneAlone, markForm, readForm } from './vote-fields';

const OUTBOX = 'mianjian-room-votes';
const DRAFT = 'mianjian-room-draft';
const RETRY_MS = 2000;
/** How long the reason why a vote did not count stays readable although the room has moved on. */
const REFUSAL_STAYS_MS = 10_000;

/** Runs the page of somebody in the room. */
export function startRoom({ phone: begun, seat, words }: Given): void {
  let phone: Phone = begun;
  let outbox: Outbox = restored(recall(OUTBOX), seat);
  let seenAt = performance.now();
  let refusedAt = 0;
  /** The event by which the room last took something from this phone; what it told of this phone before that is out of date. */
  let ownAt = 0;
  let drawnKey = bodyKey(begun);
  let composing = false;
  let sending = false;

  const change = (part: Partial<Phone>) => {
    phone = { ...phone, ...part };
    show();
  };

  function show(): void {
    // While Chinese is being composed nothing may change under the fingers.
    if (composing) return;
    phone = { ...phone, waiting: latest(outbox), since: (performance.now() - seenAt) / 1000 };
    const key = bodyKey(phone);
    const fresh = key !== drawnKey;
    if (fresh || key.slice(0, 5) !== 'vote ') {
      draw('body', body(phone, words, ''));
      drawnKey = key;
    }
    if (fresh) {
      fillForm(draftOf(key));
      if (!part('me').contains(document.activeElement)) window.scrollTo(0, 0);
    }
    draw('bar', phone.line === 'offline' ? html`<p class="bar">${words.offlineBar}</p>` : html``);
    draw('lead', lead(phone, words));
    draw('status', status(phone, words));
    draw('foot', foot(phone, words));
    part('line').textContent = words[phone.line];
    part('line').setAttribute('data-line', phone.line);
    part('evidence').hidden = !takesEvidence(phone);
    part('me').hidden = phone.gone || phone.left || phone.room.status === 'closed';
    markForm(ownAnswer(phone));
  }

  const draftOf = (key: string) => {
    const draft = recall(DRAFT);
    return draft ? formKept(draft, `${seat} ${key}`) : null;
  };

  const refuse = (refused: Refused | null) => {
    refusedAt = performance.now();
    change({ refused });
    if (refused) announce(words.refused[refused]);
  };

  function seeRoom(room: RoomView, told: Own | null): void {
    const before = phone;
    if (room.seq < before.room.seq) return;
    seenAt = performance.now();
    const { current } = room;
    const moved = current?.question !== before.room.current?.question || current?.round !== before.room.current?.round;
    phone = {
      ...before,
      ...(told && room.seq >= ownAt ? told : moved ? { own: { ...before.own, vote: null } } : {}),
      room,
      refused: moved && performance.now() - refusedAt > REFUSAL_STAYS_MS ? null : before.refused,
    };
    show();
    tell(before, moved);
    pump();
  }

  /** What somebody who cannot see the page has to hear of. */
  function tell(before: Phone, moved: boolean) {
    const screen = screenOf(phone);
    const { question, room } = phone;
    if (!moved && screen === screenOf(before)) return;
    if (screen === 'vote' && question) {
      const again = before.room.current?.question === room.current?.question && moved;
      return announce(fill(again ? words.announceRound : words.announceQuestion, { text: question.title }));
    }
    if (screen === 'revealed') return announce(words.announceResult);
    if (screen === 'recorded' && question && room.current?.recorded != null)
      return announce(fill(words.announceRecorded, { answer: answerText(question, room.current.recorded, words) }));
    const heading = document.getElementById('q');
    announce(heading?.textContent ?? '');
  }

  function vote(answer: AnswerValue, reason: string): void {
    const { current } = phone.room;
    if (!current) return;
    const own = ownAnswer(phone);
    // A double tap says nothing new.
    if (own && own.reason === reason && JSON.stringify(own.answer) === JSON.stringify(answer)) return;
    outbox = put(outbox, { key: newKey(), question: current.question, round: current.round, answer, reason });
    keep(OUTBOX, kept(outbox, seat));
    change({ refused: null });
    pump();
  }

  const settle = (key: string) => {
    outbox = answered(outbox, key);
    keep(OUTBOX, kept(outbox, seat));
  };

  /** Sends what waits, one vote at a time, again and again until the room has said yes or no. */
  function pump(): void {
    const ballot = outbox.first;
    const { room } = phone;
    if (!ballot || sending || phone.gone || room.status === 'paused') return;
    if (room.status === 'closed' || (room.current?.question === ballot.question && room.current.round > ballot.round)) {
      settle(ballot.key);
      refuse(room.status === 'closed' ? 'not-open' : 'new-round');
      pump();
      return;
    }
    sending = true;
    const { key, question, answer, reason, round } = ballot;
    post('/room/commands', { key, seq: room.seq, command: { do: 'vote', question, round, answer, reason } }).then((reply) => {
      sending = false;
      const { refusal, wait, seq = 0 } = (reply.body ?? {}) as { refusal?: Refused; wait?: number; seq?: number };
      const again = (ms: number) => window.setTimeout(pump, ms);
      if (reply.status === 200) {
        settle(key);
        ownAt = Math.max(ownAt, seq);
        const { current } = phone.room;
        const counts = current?.question === question && current.round === round;
        if (counts) announce(fill(words.sent, { answer: phone.question ? answerText(phone.question, answer, words) : '' }));
        change(counts ? { own: { ...phone.own, vote: { question, answer, reason } }, refused: null } : {});
        if (!outbox.first) keep(DRAFT, null);
        return pump();
      }
      if (reply.status === 410) return change({ gone: true });
      if (reply.status === 429) {
        refuse('wait');
        return again((wait ?? 5) * 1000);
      }
      if (reply.status === 0 || reply.status >= 500) {
        line?.ask();
        return again(RETRY_MS);
      }
      if (refusal === 'not-open' && phone.room.status !== 'closed') {
        // The word that the room is paused or over has not come yet; by it the next try is decided.
        line?.ask();
        return again(RETRY_MS);
      }
      settle(key);
      refuse(refusal && refusal in words.refused ? refusal : 'failed');
      // What the room shows now may not have come yet.
      line?.ask();
      pump();
    });
  }

  const hear = {
    room: seeRoom,
    line: (line: Line) => {
      if (line === phone.line) return;
      const back = phone.line === 'offline' && line !== 'connecting';
      change({ line });
      announce(line === 'offline' ? words.offlineBar : back ? words.announceOnline : '');
      if (line !== 'offline') pump();
    },
    gone: () => change({ gone: true }),
    seq: () => phone.room.seq,
  };
  // Listening or asking would be coming back.
  const line = begun.left ? null : keepLine(hear);

  /** A request that is no vote: to rename, leave or come back. */
  function command(body: object, done: () => void): void {
    post('/room/commands', { key: newKey(), seq: phone.room.seq, command: body }).then(({ status, body: reply }) => {
      const { refusal, seq = 0 } = (reply ?? {}) as { refusal?: Refused; seq?: number };
      if (status === 200) {
        ownAt = Math.max(ownAt, seq);
        return done();
      }
      if (status === 410) return change({ gone: true });
      const why = status === 429 ? 'wait' : refusal && refusal in words.refused ? refusal : 'failed';
      refuse(why);
      part('me-said').textContent = words.refused[why];
    });
  }

  let pressed: HTMLButtonElement | null = null;
  document.addEventListener('click', (event) => {
    pressed = (event.target as Element).closest('button');
    if (pressed?.id === 'reason-send') sendReason();
    if (pressed?.id === 'upload-again' && lastFile) attach(lastFile);
  });

  function sendReason(): void {
    const own = ownAnswer(phone);
    if (own) vote(own.answer, readForm().reason);
  }

  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const button = pressed && form.contains(pressed) ? pressed : null;
    if (form.getAttribute('action') !== '/room/commands') return;
    event.preventDefault();
    if (composing) return;
    if (form.id === 'rename') return rename(form);
    if (form.id === 'leave') return leave();
    if (form.id !== 'vote') return location.assign('/room');
    const { question } = phone;
    if (!question) return;
    const { answer, typed, reason } = readForm();
    const read = readBallot(question, button?.name === 'answer' ? [button.value] : answer, typed);
    const problem = 'problem' in read ? problemText(question, read.problem, words) : '';
    part('problem').textContent = problem;
    const input = document.getElementById('typed');
    if (input) input.setAttribute('aria-invalid', problem ? 'true' : 'false');
    if ('answer' in read) return vote(read.answer, reason);
    if (input) input.focus();
  });

  function leave(): void {
    command({ do: 'leave' }, () => {
      line?.stop();
      change({ left: true });
    });
  }

  function rename(form: HTMLFormElement): void {
    const read = (name: string) => (form.querySelector(`[name=${name}]`) as HTMLInputElement).value.trim();
    const own = { name: read('name'), department: read('department') };
    command({ do: 'rename', ...own }, () => {
      change({ own: { ...phone.own, ...own } });
      const summary = part('me').querySelector('summary');
      if (summary) summary.textContent = fill(words.meLine, own);
      part('me-said').textContent = words.renamed;
    });
  }

  let lastFile: File | null = null;
  function attach(file: File): void {
    const { current } = phone.room;
    if (!current) return;
    lastFile = file;
    upload(file, current.question, words, ({ text, done, again }) => {
      part('upload').textContent = text;
      part('upload-again').hidden = !again;
      if (done) announce(text);
    });
  }

  document.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    if (input.type === 'checkbox') keepNoneAlone(input);
    if (input.type !== 'file' || !input.files?.[0]) return;
    attach(input.files[0]);
    // So that the same file can be chosen again.
    input.value = '';
  });

  document.addEventListener('input', (event) => {
    const form = (event.target as Element).closest('#vote');
    if (!form) return;
    keep(DRAFT, JSON.stringify({ of: `${seat} ${drawnKey}`, ...readForm() }));
    markForm(ownAnswer(phone));
  });
  document.addEventListener('compositionstart', () => {
    composing = true;
  });
  document.addEventListener('compositionend', () => {
    composing = false;
    // After the text has reached the field.
    window.setTimeout(show, 0);
  });
  window.setInterval(show, 5000);

  fillForm(draftOf(drawnKey));
  show();
  pump();
}
