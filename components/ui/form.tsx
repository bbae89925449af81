'use client';
import { type FormHTMLAttributes, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * A form the page's script sends. Until the script has come its fields are closed: the browser would otherwise send it by
 * itself, with what was typed in the address, or what was typed would vanish.
 */
export function Form({ children, ...rest }: FormHTMLAttributes<HTMLFormElement>) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <form method="post" {...rest}>
      <fieldset disabled={!ready} className="contents">
        {children}
      </fieldset>
    </form>
  );
}
