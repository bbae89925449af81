import type { Html } from '@/lib/phone/html';

const drawn = new Map<string, string>();

/** The element with this id; pages always have those asked for. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}

/**
 * Puts markup into a part of the page where it differs from what was put there before. Focus that stood inside goes to the
 * heading of what came in its place. Returns whether anything was drawn.
 */
export function draw(id: string, { text }: Html): boolean {
  const place = part(id);
  if (drawn.get(id) === text) return false;
  const focused = place.contains(document.activeElement);
  drawn.set(id, text);
  place.innerHTML = text;
  if (focused) place.querySelector<HTMLElement>('h1')?.focus();
  return true;
}

/** Tells a screen reader something, once, without moving anything. */
export function announce(text: string): void {
  part('said').textContent = text;
}
