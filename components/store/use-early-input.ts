'use client';
import { useEffect, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Early = { readonly field: Field; readonly text: string | null; readonly checked: boolean };

/**
 * What was typed or ticked before the page's scripts had come, given to the page as if it were typed now; without this it
 * would vanish without a word. Fields this reads must say `autoComplete="off"`, or an old value restored by the browser would
 * pass for a new one.
 */
export function useEarlyInput(): void {
  // Read while React first renders: afterwards the fields show what the server knew.
  const [early] = useState(readEarly);
  useEffect(() => {
    for (const each of early) replay(each);
  }, [early]);
}

function readEarly(): readonly Early[] {
  if (typeof document === 'undefined') return [];
  const fields = document.querySelectorAll<Field>('#main :is(input,textarea)[autocomplete=off]');
  return [...fields].flatMap((field): Early[] => {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      const { checked } = field;
      const changed = checked !== field.defaultChecked && (checked || field.type === 'checkbox');
      return changed ? [{ field, text: null, checked }] : [];
    }
    return field.value === field.defaultValue ? [] : [{ field, text: field.value, checked: false }];
  });
}

/** React hears a change only where a field differs from what it last set, so the field is first set to something else. */
function replay({ field, text, checked }: Early): void {
  if (!field.isConnected) return;
  if (text === null) {
    (field as HTMLInputElement).checked = !checked;
    field.click();
    return;
  }
  field.value = `${text} `;
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
