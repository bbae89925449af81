/**
 * Said to the window when the server no longer knows who asks (`signed-out`), knows somebody else (`other-account`), wants a second
 * factor first (`second-factor`), or lets in again (`signed-in`).
 */
export const SESSION_EVENT = 'mianjian:session';

let lost = false;
let named: string | undefined;

/** What this window calls itself while its page lives, so that it is not told of its own changes. */
export function windowName(): string {
  named ??= Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return named;
}

/** `fetch` to our own server, which names this window to it and tells the window when the session has ended. */
export async function ownFetch(address: string | URL | Request, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('x-mianjian-window', windowName());
  const response = await fetch(address, { ...init, headers });
  if (response.status === 401 || response.status === 403) {
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    const error = (body as { error?: unknown } | null)?.error;
    if (error === 'sign-in' || error === 'other-account' || error === 'second-factor') {
      lost = true;
      announce(error === 'sign-in' ? 'signed-out' : error);
    }
  } else if (lost && response.ok) {
    lost = false;
    announce('signed-in');
  }
  return response;
}

function announce(detail: string): void {
  window.dispatchEvent(new CustomEvent(SESSION_EVENT, { detail }));
}
