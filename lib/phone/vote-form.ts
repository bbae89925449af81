import type { AnswerValue } from '../schema/answer';
import type { RoomQuestion } from '../workshop/room-question';
import { NONE, REASON_MOST, UNSURE, WORDS_MOST } from './ballot';
import { type Html, html } from './html';
import { partsOf } from './tally';
import type { PhoneWords } from './words';

/** What a form begins with: the vote so far, and the key under which it is sent by a browser without scripts. */
export type Filled = {
  readonly chosen: { readonly answer: AnswerValue; readonly reason: string } | null;
  readonly key: string;
  readonly round: number;
};

/**
 * The form to vote with. Options are buttons, so that one tap sends the vote, with or without the page's script; lists and
 * typed answers have one button to send.
 */
export function voteForm(question: RoomQuestion, { chosen, key, round }: Filled, words: PhoneWords): Html {
  return html`<form id="vote" method="post" action="/room/commands" autocomplete="off" novalidate data-kind="${question.kind}">
<input type="hidden" name="do" value="vote"><input type="hidden" name="key" value="${key}"><input type="hidden" name="question" value="${question.id}"><input type="hidden" name="round" value="${round}">
<h1 id="q" tabindex="-1">${question.title}</h1>
${question.help ? html`<p class="help">${question.help}</p>` : null}
<div class="push"></div>
${fields(question, chosen?.answer ?? null, words)}
<details class="reason"${chosen?.reason ? html` open` : null}><summary>${words.reason}</summary>
<label class="sr" for="reason">${words.reason}</label><textarea id="reason" name="reason" rows="2" maxlength="${REASON_MOST}" aria-describedby="reason-hint">${chosen?.reason ?? ''}</textarea>
<p id="reason-hint" class="hint">${words.reasonHint}</p>
<button type="button" id="reason-send" class="plain" hidden>${words.reasonSend}</button></details>
</form>`;
}

function fields(question: RoomQuestion, chosen: Chosen, words: PhoneWords): Html {
  if (question.kind === 'multi') return ticks(question, chosen, words);
  if (question.kind === 'yes-no' || question.kind === 'single') return taps(question, chosen, words);
  return typed(question, chosen, words);
}

type Chosen = AnswerValue | null;

const problem = html`<p id="problem" class="problem" role="alert"></p>`;

function taps({ options, unsure }: RoomQuestion, chosen: Chosen, words: PhoneWords): Html {
  const all = unsure ? [...options, { id: UNSURE, text: words.unsure, help: null }] : options;
  return html`<div class="options" role="group" aria-labelledby="q">${all.map(
    ({ id, text, help }) =>
      html`<button type="submit" class="option${id === UNSURE ? ' unsure' : ''}" name="answer" value="${id}" aria-pressed="${id === chosen ? 'true' : 'false'}"><span class="mark" aria-hidden="true"></span><span class="text">${text}${help ? html`<small>${help}</small>` : null}</span></button>`,
  )}</div>${problem}`;
}

function ticks({ options, unsure }: RoomQuestion, chosen: Chosen, words: PhoneWords): Html {
  const ids = chosen === null ? [] : partsOf(chosen);
  const all = unsure ? [...options, { id: UNSURE, text: words.unsure, help: null }] : options;
  return html`<div class="options" role="group" aria-labelledby="q">${all.map(
    ({ id, text, help }) =>
      html`<label class="choice"><input type="checkbox" name="answer" value="${id}"${ids.indexOf(id) >= 0 ? html` checked` : null}${id === NONE ? html` data-alone` : null}><span class="option${id === UNSURE ? ' unsure' : ''}"><span class="mark box" aria-hidden="true"></span><span class="text">${text}${help ? html`<small>${help}</small>` : null}</span></span></label>`,
  )}</div>
${problem}
<button type="submit" class="primary" id="send">${ids.length > 0 ? words.submitAgain : words.submit}</button>`;
}

function typed(question: RoomQuestion, chosen: Chosen, words: PhoneWords): Html {
  const { kind, unit, unsure } = question;
  const value = chosen === null || chosen === UNSURE ? '' : String(chosen);
  const label = kind === 'number' ? words.number : kind === 'date' ? words.date : words.words;
  const described = html`id="typed" name="typed" aria-describedby="problem"`;
  return html`<label class="label" for="typed">${label}</label>
${
  kind === 'text'
    ? html`<textarea ${described} rows="3" maxlength="${WORDS_MOST}">${value}</textarea>`
    : kind === 'date'
      ? html`<input ${described} type="date" min="1990-01-01" max="2100-12-31" value="${value}">`
      : html`<div class="measure"><input ${described} type="text" inputmode="numeric" value="${value}">${unit ? html`<span class="unit">${unit}</span>` : null}</div>`
}
${problem}
<div class="pair"><button type="submit" class="primary" id="send">${value === '' ? words.submit : words.submitAgain}</button>
${unsure ? html`<button type="submit" class="option unsure" name="answer" value="${UNSURE}" aria-pressed="${chosen === UNSURE ? 'true' : 'false'}"><span class="mark" aria-hidden="true"></span><span class="text">${words.unsure}</span></button>` : null}</div>`;
}
