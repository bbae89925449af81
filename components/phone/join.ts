/** The page to join: a second tap does not join twice, and the name of another department is asked for only where it is needed. */
export function startJoin(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  const words = button?.textContent ?? '';
  form.addEventListener('submit', () => {
    if (!button) return;
    button.disabled = true;
    button.textContent = form.getAttribute('data-busy');
  });
  // Coming back by the browser's history finds the page as it was left.
  window.addEventListener('pageshow', () => {
    if (!button) return;
    button.disabled = false;
    button.textContent = words;
  });
  const other = form.querySelector<HTMLElement>('.other');
  const radios = form.querySelectorAll<HTMLInputElement>('input[name=department]');
  if (!other || radios.length === 0) return;
  const show = (focus: boolean) => {
    const chosen = form.querySelector<HTMLInputElement>('input[name=department]:checked');
    other.hidden = chosen?.value !== '';
    const input = other.querySelector('input');
    if (!input) return;
    input.required = !other.hidden;
    if (focus && !other.hidden) input.focus();
  };
  for (let index = 0; index < radios.length; index += 1) radios[index]?.addEventListener('change', () => show(true));
  show(false);
}
