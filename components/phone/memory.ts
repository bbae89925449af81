/** Keeps a text on this phone under a name, or removes it; a browser that keeps nothing is no fault. */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Private windows may refuse. What is in the page stays in the page.
  }
}

/** What was kept under a name; null for nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** A name for a request that nobody else makes: 128 random bits. `randomUUID` would need a secure connection. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('');
}
