import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { DeskView } from '@/lib/workshop/view';
import type { Join } from './context';
import { spaced } from './desk-bar';

type Props = { readonly join: Join | null; readonly desk: DeskView; readonly words: Strings['workshop'] };

/** How to come in: address, code and QR code, and how many of each department are there. */
export function WallJoin({ join, desk, words }: Props) {
  const plain = join?.address.replace(/^https?:\/\//, '').replace(/\/join\/\d+$/, '/join') ?? '';
  return (
    <section className="grid min-h-0 flex-1 grid-cols-1 content-center items-center gap-[4vw] overflow-y-auto px-[5vw] py-[2vh] md:grid-cols-[auto_minmax(0,1fr)]">
      {join && join.code === desk.code ? (
        // The quiet zone and dark on light are what cameras need, whatever the theme.
        <svg
          role="img"
          aria-label={words.qr}
          viewBox={viewBoxOf(join.qr)}
          shapeRendering="crispEdges"
          className="mx-auto h-[min(64vh,44vw)] rounded-[14px] bg-white"
        >
          <path d={join.qr} fill="#000" />
        </svg>
      ) : (
        <div className="size-[min(64vh,44vw)] rounded-[14px] bg-sunk" />
      )}
      <div className="min-w-0">
        <h1 className="font-semibold font-serif text-[length:var(--wall-title)] leading-tight">{words.wallJoin}</h1>
        <p className="mt-[1.5vh] text-[length:var(--wall-text)] text-ink-soft">{words.wallJoinHow}</p>
        <p className="mt-[1.5vh] font-semibold text-[length:var(--wall-large)] text-blue-ink leading-snug [overflow-wrap:anywhere]">
          {plain}
        </p>
        <p className="mt-[2vh] text-[length:var(--wall-text)] text-ink-soft">{words.code}</p>
        <p className="font-semibold font-serif text-[clamp(52px,7vw,170px)] leading-none tracking-[0.08em]">
          {spaced(desk.code)}
        </p>
        <p aria-live="polite" className="mt-[3vh] font-semibold text-[length:var(--wall-text)]">
          {desk.present === 0 ? words.nobody : fill(words.peopleHere, { n: desk.present })}
        </p>
        <p className="text-[length:var(--wall-text)] text-ink-soft leading-snug">
          {desk.presentBy.map(({ department, present }) => `${department} ${present}`).join(' · ')}
        </p>
        {join && !join.reachable ? (
          <p className="mt-[1vh] text-[length:var(--wall-text)] text-amber leading-snug">{words.notReachable}</p>
        ) : null}
      </div>
    </section>
  );
}

/** The box around a path made by `qrPath`, whose first move names its size. */
function viewBoxOf(path: string): string {
  const size = /^M(\d+)/.exec(path)?.[1] ?? '1';
  return `0 0 ${size} ${size}`;
}
