import type { AnswerValue } from '@/lib/schema/answer';

/** What stands in the form: ticked options, the typed answer and the reason. */
export type Fields = { readonly answer: readonly string[]; readonly typed: string; readonly reason: string };

const field = (id: string) => document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement | null;
const boxes = () => Array.from(document.querySelectorAll<HTMLInputElement>('#vote input[type=checkbox]'));

/** Reads the form. */
export function readForm(): Fields {
  const answer = boxes()
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
  return { answer, typed: field('typed')?.value ?? '', reason: (field('reason')?.value ?? '').trim() };
}

/** Reads what was kept of a form for this key; null where it is of another form. */
export function formKept(text: string, key: string): Fields | null {
  try {
    const read = JSON.parse(text) as Fields & { of: string };
    return read.of === key ? read : null;
  } catch {
    return null;
  }
}

/** Puts back what somebody had filled in. */
export function fillForm(fields: Fields | null): void {
  if (!fields) return;
  for (const box of boxes()) box.checked = fields.answer.indexOf(box.value) >= 0;
  const typed = field('typed');
  if (typed && fields.typed) typed.value = fields.typed;
  const reason = field('reason');
  if (!reason || !fields.reason) return;
  reason.value = fields.reason;
  const around = reason.closest('details');
  if (around) around.open = true;
}

/** Marks the option that was voted for, and offers to send a reason that was not sent yet. Touches nothing that is typed into. */
export function markForm(own: { readonly answer: AnswerValue; readonly reason: string } | null): void {
  const options = document.querySelectorAll<HTMLButtonElement>('#vote button.option');
  for (let index = 0; index < options.length; index += 1) {
    const option = options[index];
    option?.setAttribute('aria-pressed', own?.answer === option.value ? 'true' : 'false');
  }
  const send = document.getElementById('reason-send');
  if (send) send.hidden = !own || readForm().reason === own.reason;
}

/** In a list, "none" and the others push each other out. */
export function keepNoneAlone(ticked: HTMLInputElement): void {
  if (!ticked.checked) return;
  const alone = ticked.hasAttribute('data-alone');
  for (const box of boxes()) if (box !== ticked && (alone || box.hasAttribute('data-alone'))) box.checked = false;
}
