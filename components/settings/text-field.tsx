import { type ReactNode, useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

type Props = {
  readonly label: string;
  readonly note: string;
  readonly problem: string | null;
  readonly lines: number;
  readonly input: UseFormRegisterReturn;
  readonly beside?: ReactNode;
};

const box = 'w-full rounded-[10px] border border-line-strong bg-card px-4 py-2.5 text-[16px] aria-invalid:border-red';

/** A text with its label, what it is for, and what is wrong with it. */
export function TextField({ label, note, problem, lines, input, beside }: Props) {
  const id = useId();
  const described = {
    id,
    className: box,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-note ${id}-problem`,
  };
  return (
    <div className="mt-6 first:mt-0">
      <label htmlFor={id} className="text-[15px]">
        {label}
      </label>
      <p id={`${id}-note`} className="text-[13px] text-ink-faint">
        {note}
      </p>
      <div className="mt-1 flex gap-2">
        {lines > 1 ? <textarea rows={lines} {...described} {...input} /> : <input {...described} {...input} />}
        {beside}
      </div>
      <p id={`${id}-problem`} className="text-[14px] text-red empty:hidden">
        {problem}
      </p>
    </div>
  );
}
