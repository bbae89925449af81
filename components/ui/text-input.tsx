import type { InputHTMLAttributes, ReactNode } from 'react';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly after?: ReactNode;
};

/** A labelled line of text with its hint and what is wrong with it. */
export function TextInput({ id, label, hint, problem, after, className = '', ...rest }: Props) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold text-[15px]">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-[14px] text-ink-faint">
          {hint}
        </p>
      ) : null}
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          aria-describedby={described || undefined}
          aria-invalid={problem ? true : undefined}
          className="min-h-11 w-full min-w-0 rounded-[9px] border border-line-strong bg-card px-3 py-2 aria-invalid:border-red"
          {...rest}
        />
        {after}
      </div>
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-[14px] text-red">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
