import type { ReactNode, SelectHTMLAttributes } from 'react';

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** A labelled choice of one. */
export function SelectInput({ id, label, className = '', children, ...rest }: Props) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="block font-semibold text-[15px]">
        {label}
      </label>
      <select
        id={id}
        className="mt-1 min-h-11 w-full min-w-0 rounded-[9px] border border-line-strong bg-card px-3 py-2 text-ink"
        {...rest}
      >
        {children}
      </select>
    </div>
  );
}
