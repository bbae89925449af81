import { Ban, CircleAlert, CircleCheck, CircleHelp, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const tones = {
  red: 'bg-red-wash text-red',
  amber: 'bg-amber-wash text-amber',
  jade: 'bg-jade-wash text-jade',
  slate: 'bg-slate-wash text-slate',
  blue: 'bg-blue-wash text-blue-ink',
} as const;
export type Tone = keyof typeof tones;

/** Severity, level or outcome to tone and icon; colour never stands alone, a word always goes with it. */
const toneOf: Readonly<Record<string, { readonly tone: Tone; readonly icon: typeof Ban }>> = {
  prohibited: { tone: 'red', icon: Ban },
  stop: { tone: 'red', icon: Ban },
  high: { tone: 'red', icon: TriangleAlert },
  medium: { tone: 'amber', icon: CircleAlert },
  low: { tone: 'jade', icon: CircleCheck },
  info: { tone: 'blue', icon: Info },
  met: { tone: 'jade', icon: CircleCheck },
  review: { tone: 'slate', icon: CircleHelp },
};

type Props = {
  readonly kind?: string;
  readonly tone?: Tone;
  /** Whether long words may run over several lines, where nothing else could give way. */
  readonly wraps?: boolean;
  readonly children: ReactNode;
};

/** A small coloured word with its icon. */
export function Tag({ kind, tone, wraps = false, children }: Props) {
  const known = kind === undefined ? undefined : toneOf[kind];
  const Icon = known?.icon;
  return (
    <span
      className={`inline-flex max-w-full shrink-0 items-center gap-1 rounded-md px-2 py-0.5 text-[13px] leading-5 ${wraps ? '' : 'whitespace-nowrap'} ${tones[tone ?? known?.tone ?? 'slate']}`}
    >
      {Icon ? <Icon aria-hidden="true" size={13} strokeWidth={2.2} className="shrink-0" /> : null}
      {children}
    </span>
  );
}
