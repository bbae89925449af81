import type { ReactNode } from 'react';
import { ReadOnlyNote } from './read-only-note';

type Props = {
  readonly note: { readonly words: string; readonly href: string; readonly link: string } | null;
  readonly children: ReactNode;
};

/** A page of controls: as it is, or with the reason over it and every control switched off. */
export function ReadOnlyFrame({ note, children }: Props) {
  if (!note) return children;
  return (
    <>
      <div className="mb-6">
        <ReadOnlyNote {...note} />
      </div>
      <fieldset disabled className="min-w-0">
        {children}
      </fieldset>
    </>
  );
}
