import { fill } from '../i18n/format';
import type { RoomQuestion } from '../workshop/room-question';
import { type Html, html } from './html';
import type { Phone } from './phone';
import { results } from './results';
import { countOf, minutesLeft, ownAnswer, type Screen, screenOf } from './screen';
import { voteForm } from './vote-form';
import { answerText, type PhoneWords } from './words';

/** What tells one body from another: while it stays the same, nothing somebody may be typing into is drawn again. */
export function bodyKey(phone: Phone): string {
  const screen = screenOf(phone);
  const { current } = phone.room;
  return screen === 'vote' && current ? `vote ${current.question} ${current.round}` : screen;
}

/** The middle of the page. `key` is that of a vote sent without the page's script. */
export function body(phone: Phone, words: PhoneWords, key: string): Html {
  const screen = screenOf(phone);
  const { room, question } = phone;
  if (screen === 'vote' && question && room.current)
    return voteForm(question, { chosen: ownAnswer(phone), key, round: room.current.round }, words);
  if (question && (screen === 'revealed' || screen === 'recorded' || screen === 'parked'))
    return settled(phone, question, screen, words);
  if (screen === 'closed') return closed(phone, words);
  return still(phone, screen, words);
}

function settled(phone: Phone, question: RoomQuestion, screen: Screen, words: PhoneWords): Html {
  const { recorded, split } = phone.room.current ?? { recorded: null, split: null };
  return html`<h1 id="q" tabindex="-1">${question.title}</h1>
${screen === 'recorded' && recorded !== null ? html`<section class="agreed"><h2>${words.recordedTitle}</h2><p class="big">${answerText(question, recorded, words)}</p><p>${words.recordedText}</p></section>` : null}
${screen === 'parked' ? html`<section class="parked"><h2>${words.parkedTitle}</h2><p>${words.parkedText}</p></section>` : null}
${split ? results(phone, question, split, words) : null}`;
}

function closed({ room }: Phone, words: PhoneWords): Html {
  const counts = { recorded: countOf(room, 'recorded'), parked: countOf(room, 'parked'), of: room.items.length };
  return html`<div class="still"><h1 id="q" tabindex="-1">${words.closedTitle}</h1><p>${fill(words.closedText, counts)}</p>
<section class="data"><h2>${words.closedData}</h2><p>${words.closedKept}</p><p>${words.closedDeleted}</p></section><p>${words.closedLeave}</p></div>`;
}

function still({ room }: Phone, screen: Screen, words: PhoneWords): Html {
  const settled = countOf(room, 'recorded') + countOf(room, 'parked');
  const title = (text: string) => html`<h1 id="q" tabindex="-1">${text}</h1>`;
  if (screen === 'paused') return html`<div class="still">${title(words.pausedTitle)}<p>${words.pausedText}</p></div>`;
  if (screen === 'left')
    return html`<div class="still">${title(words.leftTitle)}<p>${words.leftText}</p><form method="post" action="/room/commands"><button class="primary" name="do" value="return">${words.back}</button></form></div>`;
  if (screen === 'gone')
    return html`<div class="still">${title(words.goneTitle)}<p>${words.goneText}</p><p><a class="primary" href="/join">${words.joinAgain}</a></p></div>`;
  if (screen === 'loading') return html`<div class="still">${title(words.loading)}</div>`;
  return html`<div class="still"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${title(words.waitingTitle)}<p>${words.waitingText}</p>
${settled > 0 ? html`<p class="quiet">${fill(words.settledSoFar, { settled, of: room.items.length })}</p>` : null}</div>`;
}

const asked: readonly Screen[] = ['vote', 'revealed', 'recorded', 'parked'];

/** Above the question: its place in the plan, the time left, and whom it is asked of. */
export function lead(phone: Phone, words: PhoneWords): Html {
  const { room, own, since } = phone;
  const { current } = room;
  const screen = screenOf(phone);
  if (!current || asked.indexOf(screen) < 0) return html``;
  const minutes = minutesLeft(room, since);
  const { askedOf } = current;
  const hint =
    askedOf.indexOf(own.department) >= 0
      ? html`<p class="asked you">${words.askedYou}</p>`
      : html`<p class="asked">${fill(words.askedOthers, { departments: askedOf.join(words.comma) })}</p>`;
  return html`<p class="place"><span>${fill(words.place, { place: current.place, of: current.of })}</span>${
    minutes === null ? null : html`<span>${minutes === 0 ? words.timeUp : fill(words.timeLeft, { minutes })}</span>`
  }</p>
<progress max="${current.of}" value="${current.place}" aria-hidden="true"></progress>
${screen === 'vote' && askedOf.length > 0 ? hint : null}`;
}

/** Under the form: what became of one's vote. */
export function status(phone: Phone, words: PhoneWords): Html {
  const { question, waiting, refused, own, line, room } = phone;
  const no = refused ? html`<p class="no">${words.refused[refused]}</p>` : null;
  const kept = line === 'offline' ? words.keptOffline : room.status === 'paused' ? words.keptPaused : words.sending;
  if (!question) return html`${no}`;
  if (screenOf(phone) !== 'vote')
    return waiting?.question === question.id
      ? html`${no}<p class="wait">${fill(kept, { answer: answerText(question, waiting.answer, words) })}</p>`
      : html`${no}`;
  const mine = ownAnswer(phone);
  if (!mine) {
    const how = question.kind === 'multi' ? words.hintChoose : question.options.length > 0 ? words.hintTap : words.hintType;
    return html`${no}<p class="hint">${how}${words.locale === 'en' ? ' ' : ''}${words.hidden}</p>`;
  }
  const answer = answerText(question, mine.answer, words);
  if (mine !== waiting) {
    const said = own.vote?.reason ? words.sentReason : words.sent;
    return html`${no}<p class="yes"><span class="tick" aria-hidden="true"></span>${fill(said, { answer })}</p><p class="hint">${words.canChange}</p>`;
  }
  return html`${no}<p class="wait">${fill(kept, { answer })}</p>`;
}

/** At the foot: how many have answered. */
export function foot(phone: Phone, words: PhoneWords): Html {
  const { current, present } = phone.room;
  return screenOf(phone) === 'vote' && current
    ? html`<p class="quiet">${fill(words.votedCount, { voted: current.voted, present })}</p>`
    : html``;
}

/** Whether evidence can be attached to what is shown. */
export function takesEvidence(phone: Phone): boolean {
  return ['vote', 'revealed', 'recorded', 'parked'].indexOf(screenOf(phone)) >= 0;
}
