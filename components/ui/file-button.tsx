'use client';
import { useEffect, useRef } from 'react';
import { buttonClass } from './button';

type Props = {
  readonly words: string;
  readonly accept: string;
  readonly look?: Parameters<typeof buttonClass>[0];
  readonly busy?: boolean;
  readonly describedBy?: string;
  /** Whether several files may be chosen at once. */
  readonly multiple?: boolean;
  /** At least one file; exactly one unless `multiple`. */
  readonly onFiles: (files: readonly File[]) => void;
};

/**
 * A button that chooses files. The browser's own file field lies over it, so that it works before the page's script has
 * come; a file chosen until then is taken as soon as the script runs. Choosing the same file again takes it again.
 */
export function FileButton({ words, accept, look = 'plain', busy = false, describedBy, multiple = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  const take = () => {
    const files = [...(input.current?.files ?? [])];
    if (!input.current || files.length === 0) return;
    input.current.value = '';
    latest.current(files);
  };
  useEffect(take, []);
  return (
    <label
      className={buttonClass(
        look,
        'relative has-focus-visible:outline-2 has-focus-visible:outline-blue has-focus-visible:outline-offset-2 has-disabled:opacity-60',
      )}
    >
      {words}
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={busy}
        // Without this a browser that restores forms would bring back a file of an earlier visit.
        autoComplete="off"
        aria-describedby={describedBy}
        onChange={take}
        title=""
        className="absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer disabled:cursor-default"
      />
    </label>
  );
}
