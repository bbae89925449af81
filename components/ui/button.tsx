import type { ButtonHTMLAttributes } from 'react';

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-[9px] border px-4 py-2 text-[15px] leading-snug no-underline motion-safe:transition-colors disabled:opacity-60';
const looks = {
  primary: 'border-blue bg-blue text-on-blue hover:border-blue-ink hover:bg-blue-ink',
  plain: 'border-line-strong bg-transparent text-ink hover:bg-sunk',
  quiet: 'border-transparent bg-transparent px-2 text-blue-ink hover:bg-sunk',
} as const;

/** The classes of a button, for links that look like one. */
export function buttonClass(look: keyof typeof looks = 'plain', more = ''): string {
  return `${base} ${looks[look]} ${more}`;
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: keyof typeof looks };

/** A button at least 44 pixels high. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
