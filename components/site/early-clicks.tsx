'use client';
import { useEffect } from 'react';

type Held = { readonly hold: (event: Event) => void; button?: HTMLButtonElement };

/** Runs before anything else on the page; a click on a button that only a script answers waits for that script. */
const holding = `addEventListener('click', (window.mianjianHeld = { hold(event) {
  const button = event.target.closest && event.target.closest('button[type=button]');
  if (!button) return;
  event.stopImmediatePropagation();
  window.mianjianHeld.button = button;
} }).hold, true)`;

/**
 * On a slow line a page can be seen before its script has come. The last button pressed until then is pressed once the page
 * answers, instead of never. Links and forms the browser answers by itself are left alone.
 */
export function EarlyClicks({ nonce }: { readonly nonce: string | undefined }) {
  useEffect(() => {
    const held = (window as { mianjianHeld?: Held }).mianjianHeld;
    if (!held) return;
    window.removeEventListener('click', held.hold, true);
    if (held.button?.isConnected) held.button.click();
    delete held.button;
  }, []);
  // The browser hides the nonce from scripts, so that hydration would find another one.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text stands above
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: holding }} />;
}
