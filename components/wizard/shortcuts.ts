import type { KeyboardEvent } from 'react';

export type ShortcutActions = { readonly help: () => void; readonly undo: () => void };

/**
 * Keys while a question has the focus: j/k move between questions, 1-9 choose an option, 0 "don't know", ? opens help,
 * Ctrl+Z undoes. Nothing happens while text is typed, so no letter is ever taken from a writer (WCAG 2.1.4).
 */
export function handleShortcut(event: KeyboardEvent<HTMLElement>, actions: ShortcutActions): void {
  const target = event.target as HTMLElement;
  const writing = target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])');
  if (writing || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'z' || event.shiftKey) return;
    event.preventDefault();
    actions.undo();
    return;
  }
  const question = target.closest('[data-question]');
  if (event.key === '?') actions.help();
  else if (!question) return;
  else if (event.key === 'j' || event.key === 'k') {
    const all = [...event.currentTarget.querySelectorAll('[data-question]')];
    const next = all[all.indexOf(question) + (event.key === 'j' ? 1 : -1)];
    const place = next?.querySelector<HTMLElement>('h2');
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  } else if (/^\d$/.test(event.key)) {
    const option = question.querySelector<HTMLInputElement>(`input[data-key="${event.key}"]`);
    option?.focus();
    option?.click();
  }
}
