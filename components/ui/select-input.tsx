import type { SelectHTMLAttributes } from 'react';

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  /** The choices; else they come as children, where they are grouped. */
  readonly options?: readonly { readonly value: string; readonly words: string }[];
};

/** A labelled choice among a few, with its hint and what is wrong with it. */
export function SelectInput({ id, label, hint, problem, options = [], className = '', children, ...rest }: Props) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold text-[15px]">
        {label}
      </label>
      <select
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        className="mt-1 min-h-11 w-full min-w-0 rounded-[9px] border border-line-strong bg-card px-3 py-2 aria-invalid:border-red"
        {...rest}
      >
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
        {children}
      </select>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-[14px] text-ink-faint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-[14px] text-red">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
