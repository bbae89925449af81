import { fill } from '../i18n/format';
import { NAME_MOST } from './ballot';
import { type Html, html } from './html';
import { page, type Served } from './page';
import type { PhoneWords } from './words';

/** What was wrong with what somebody typed to join; `wait` in seconds. */
export type JoinProblem = Exclude<keyof PhoneWords['joinProblems'], 'wait'> | { readonly wait: number };

/** Somebody this phone has joined as before. */
export type Already = { readonly title: string; readonly name: string; readonly department: string };

function said(problem: JoinProblem | null, words: PhoneWords): string {
  if (problem === null) return '';
  return typeof problem === 'object' ? fill(words.joinProblems.wait, { seconds: problem.wait }) : words.joinProblems[problem];
}

function resume(already: Already | null, words: PhoneWords): Html | null {
  if (!already) return null;
  return html`<section class="card"><p>${fill(words.already, already)}</p><p><a class="primary" href="/room">${words.resume}</a></p></section>`;
}

/** The page that asks for the code. */
export function codePage(
  { code, problem, already }: { readonly code: string; readonly problem: JoinProblem | null; readonly already: Already | null },
  served: Served,
  words: PhoneWords,
): Html {
  const content = html`<main class="join"><h1>${words.joinTitle}</h1>${resume(already, words)}
<form method="get" action="/join" autocomplete="off">
<p>${words.joinLead}</p>
<label class="label" for="code">${words.code}</label>
<input id="code" class="code" name="code" type="text" inputmode="numeric" pattern="[0-9 ]*" maxlength="12" required value="${code}" aria-describedby="problem"${problem ? html` aria-invalid="true" autofocus` : null}>
<p id="problem" class="problem" role="alert">${said(problem, words)}</p>
<button type="submit" class="primary">${words.codeNext}</button>
</form></main>`;
  return page({ title: words.joinTitle, path: '/join', beside: null, content }, served, words);
}

export type Joining = {
  readonly code: string;
  readonly title: string;
  readonly departments: readonly string[];
  readonly name: string;
  readonly department: string;
  readonly problem: JoinProblem | null;
};

/** The page that asks for name and department, once the code has opened a room. */
export function joinPage(
  { code, title, departments, name, department, problem }: Joining,
  served: Served,
  words: PhoneWords,
): Html {
  const own = department !== '' && departments.indexOf(department) < 0;
  const at = (field: 'name' | 'department') => problem === field;
  const elsewhere = problem !== null && !at('name') && !at('department');
  const choice = (value: string, text: string, checked: boolean) =>
    html`<label class="choice"><input type="radio" name="department" value="${value}"${checked ? html` checked` : null} required><span class="option"><span class="mark" aria-hidden="true"></span><span class="text">${text}</span></span></label>`;
  const content = html`<main class="join"><h1>${title}</h1>
<form method="post" action="/join" autocomplete="off" id="join" data-busy="${words.entering}">
<input type="hidden" name="code" value="${code}">
<p>${words.joinWho}</p>
${elsewhere ? html`<p class="problem" role="alert">${said(problem, words)}</p>` : null}
<label class="label" for="name">${words.name}</label>
<input id="name" name="name" type="text" maxlength="${NAME_MOST}" required value="${name}" aria-describedby="name-hint${at('name') ? ' name-problem' : ''}"${at('name') ? html` aria-invalid="true" autofocus` : null}>
<p id="name-hint" class="hint">${words.nameHint}</p>
${at('name') ? html`<p id="name-problem" class="problem" role="alert">${said(problem, words)}</p>` : null}
<fieldset class="departments"${at('department') ? html` aria-describedby="department-problem"` : null}><legend class="label">${words.department}</legend>
<div class="chips">${departments.map((each) => choice(each, each, each === department))}${departments.length > 0 ? choice('', words.departmentOther, own) : null}</div>
<div class="other"><label class="label" for="other">${words.departmentOtherName}</label>
<input id="other" name="other" type="text" maxlength="${NAME_MOST}" value="${own ? department : ''}"></div></fieldset>
${at('department') ? html`<p id="department-problem" class="problem" role="alert">${said(problem, words)}</p>` : null}
<button type="submit" class="primary">${words.enter}</button>
<p class="hint">${words.joinNote}</p>
<p><a href="/join">${words.codeOther}</a></p>
</form></main>`;
  return page({ title: words.joinTitle, path: `/join/${code}`, beside: null, content }, served, words);
}
