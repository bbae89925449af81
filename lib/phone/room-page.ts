import { fill } from '../i18n/format';
import { NAME_MOST } from './ballot';
import { dataBlock, type Html, html } from './html';
import { page, type Served } from './page';
import type { Phone } from './phone';
import { body, foot, lead, status } from './room-body';
import type { PhoneWords } from './words';

/** What the page hands to its script. `seat` tells this participant's things on the phone from another's. */
export type Given = { readonly phone: Phone; readonly seat: string; readonly words: PhoneWords };

/** Who somebody is in the room, with the form to change it and the way out. */
function me({ own, room }: Phone, words: PhoneWords): Html {
  return html`<summary>${fill(words.meLine, { name: own.name, department: own.department })}</summary>
<form id="rename" method="post" action="/room/commands" autocomplete="off"><input type="hidden" name="do" value="rename">
<label class="label" for="my-name">${words.name}</label><input id="my-name" name="name" type="text" maxlength="${NAME_MOST}" required value="${own.name}">
<label class="label" for="my-department">${words.department}</label><input id="my-department" name="department" type="text" maxlength="${NAME_MOST}" required list="departments" value="${own.department}">
<datalist id="departments">${room.departments.map((each) => html`<option value="${each}"></option>`)}</datalist>
<p id="me-said" class="hint" role="status"></p>
<button type="submit" class="plain">${words.rename}</button></form>
<form id="leave" method="post" action="/room/commands"><button class="plain quiet" name="do" value="leave">${words.leave}</button></form>`;
}

/** The page somebody takes part with, as it stands now; `key` is that of a vote sent without the page's script. */
export function roomPage({ phone, seat, words }: Given, key: string, served: Served): Html {
  const { room } = phone;
  const file = (id: string, text: string, camera: boolean) =>
    html`<input id="${id}" class="sr" type="file" accept="image/*"${camera ? html` capture="environment"` : null}><label class="plain file" for="${id}">${text}</label>`;
  const content = html`<main class="room"><noscript><p class="bar">${words.needScript} <a href="/room">${words.refresh}</a></p></noscript><div id="bar"></div><p class="room-title">${room.title}</p><div id="lead">${lead(phone, words)}</div><div id="body">${body(phone, words, key)}</div>
<div id="status">${status(phone, words)}</div>
<section id="evidence" hidden><p class="hint">${words.evidence}<br>${words.evidencePlain}</p><div class="files">${file('photo', words.photo, true)}${file('picture', words.picture, false)}</div><p id="upload" class="hint"></p><button type="button" id="upload-again" class="plain" hidden>${words.uploadAgain}</button></section>
<div id="foot">${foot(phone, words)}</div></main>
<footer><details id="me">${me(phone, words)}</details></footer>
<p id="said" class="sr" role="status"></p>
${dataBlock('given', { phone, seat, words })}`;
  const beside = html`<span id="line" class="line" data-line="${phone.line}">${words[phone.line]}</span>`;
  return page({ title: room.title, path: '/room', beside, content }, served, words);
}
