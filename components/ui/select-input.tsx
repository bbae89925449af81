import type { SelectHTMLAttributes } from 'react';

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | null | undefined;
};

/** A labelled list to choose from, with what is wrong with the choice. */
export function SelectInput({ id, label, problem, children, ...rest }: Props) {
  return (
    <div>
      <label htmlFor={id} className="block font-semibold text-[15px]">
        {label}
      </label>
      <select
        id={id}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        className="mt-1 min-h-11 w-full rounded-[9px] border border-line-strong bg-card px-3 py-2 aria-invalid:border-red"
        {...rest}
      >
        {children}
      </select>
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-[14px] text-red">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
