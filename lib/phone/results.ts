import { fill } from '../i18n/format';
import type { Split } from '../workshop/event';
import type { RoomQuestion } from '../workshop/room-question';
import { type Html, html } from './html';
import type { Phone } from './phone';
import { ownAnswer } from './screen';
import { partsOf, type Row, tally, votesIn } from './tally';
import { answerText, type PhoneWords } from './words';

/** Most answers listed of a question without options. */
const ROWS_MOST = 12;

/** How the room answered a question: a bar for each answer with the departments behind it, one's own marked. */
export function results(phone: Phone, question: RoomQuestion, split: readonly Split[], words: PhoneWords): Html {
  const votes = votesIn(split);
  if (votes === 0) return html`<p class="quiet">${words.resultNone}</p>`;
  const own = ownAnswer({ ...phone, waiting: null });
  const mine = own ? partsOf(own.answer) : [];
  const rows = tally(question, split);
  const shown = question.options.length > 0 ? rows : rows.slice(0, ROWS_MOST);
  const bar = ({ answer, count, by }: Row) => {
    const share = Math.round((count / votes) * 100);
    const departments = by.map((each) => fill(words.byDepartment, each)).join(words.comma);
    return html`<li class="row${mine.indexOf(answer) >= 0 ? ' mine' : ''}"><span class="said">${answerText(question, answer, words)}${mine.indexOf(answer) >= 0 ? html` <b class="tag">${words.yours}</b>` : null}</span><span class="count">${fill(words.votes, { count })}</span><span class="bar" aria-hidden="true"><span style="width:${share}%"></span></span>${departments ? html`<span class="by">${departments}</span>` : null}</li>`;
  };
  return html`<h2>${words.resultTitle}<small>${fill(question.kind === 'multi' ? words.resultCountMulti : words.resultCount, { votes })}</small></h2>
<ul class="rows">${shown.map(bar)}</ul>${own ? null : html`<p class="quiet">${words.yoursNone}</p>`}`;
}
