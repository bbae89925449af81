import type { TextareaHTMLAttributes } from 'react';

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
};

/** A labelled box for several lines, with its hint and what is wrong with it. */
export function TextArea({ id, label, hint, problem, ...rest }: Props) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="block font-semibold text-[15px]">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-[14px] text-ink-faint">
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        rows={2}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        className="field-sizing-content mt-1 w-full rounded-[9px] border border-line-strong bg-card px-3 py-2 text-[16px] [overflow-wrap:anywhere] aria-invalid:border-red"
        {...rest}
      />
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-[14px] text-red">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
