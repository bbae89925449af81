'use client';
import { RangeBar } from '@/components/ui/range-bar';
import { fill } from '@/lib/i18n/format';
import type { DeskView } from '@/lib/workshop/view';
import type { DeskContext } from './context';
import { useAsked } from './use-asked';
import { useFit } from './use-fit';
import { sentenceOf } from './verdict-strip';
import { wayWords } from './way-words';
import type { PathsTold, WhatIfTold } from './what-if-told';

/** Lines shown at most, fewer where there is no room: supposed answers and changes of the nearest way, findings that come or go. */
const ANSWERS_SHOWN = 5;
const FINDINGS_SHOWN = 6;

type Props = { readonly context: DeskContext; readonly desk: DeskView; readonly verdictSeq: number };

/** What the room tries out, in large type: the supposed answers or else the fewest changes, and the verdict they would lead to. */
export function WallWhatIf({ context, desk, verdictSeq }: Props) {
  const { whatIf: words } = context.strings;
  const { answers } = desk.supposed;
  const effect = useAsked<WhatIfTold>(`${context.address}/what-if`, `${verdictSeq} ${JSON.stringify(answers)}`);
  const ways = useAsked<PathsTold>(`${context.address}/paths`, String(verdictSeq));
  const told = effect.told;
  const supposing = Object.keys(answers).length > 0;
  const { box, level } = useFit<HTMLDivElement>(JSON.stringify([told, ways.told]));
  return (
    <section
      data-wall-what-if
      className="flex min-h-0 flex-1 flex-col px-[3vw] pt-[2.5vh] pb-[2vh] text-[length:var(--wall-text)]"
    >
      <h1 className="flex shrink-0 flex-wrap items-baseline gap-x-[1.5vw] font-semibold font-serif text-[length:var(--wall-title)] leading-[1.28]">
        {supposing ? words.wallIf : words.ways}
        <span className="font-normal font-sans text-[length:var(--wall-text)] text-amber">{words.wallNote}</span>
      </h1>
      <div
        ref={box}
        data-fit={level}
        className="mt-[2vh] grid min-h-0 flex-1 overflow-hidden grid-cols-1 gap-[3vw] md:grid-cols-2"
      >
        {told && supposing ? (
          <Supposed told={told} words={words} most={ANSWERS_SHOWN - Math.max(0, level - 2)} tight={level > 0} />
        ) : (
          <Ways told={ways.told} failed={ways.state === 'failed'} context={context} />
        )}
        <div className="flex min-h-0 min-w-0 flex-col gap-[2.5vh]">
          {told ? (
            <>
              <Standing title={words.now} overall={told.before.overall} strings={context.strings} />
              {supposing ? (
                <>
                  <Standing title={words.afterwards} overall={told.after.overall} strings={context.strings} strong />
                  <Findings told={told} strings={context.strings} most={FINDINGS_SHOWN - Math.max(0, level - 1)} />
                </>
              ) : (
                <FurtherWays told={ways.told} context={context} />
              )}
            </>
          ) : (
            <p className="text-ink-soft">{effect.state === 'failed' ? words.failed : words.working}</p>
          )}
        </div>
      </div>
      {supposing && level < 2 ? <WaysLine told={ways.told} context={context} /> : null}
    </section>
  );
}

type Words = DeskContext['strings']['whatIf'];

type SupposedProps = { readonly told: WhatIfTold; readonly words: Words; readonly most: number; readonly tight: boolean };

function Supposed({ told, words, most, tight }: SupposedProps) {
  const shown = told.answers.slice(0, most);
  const lines = tight ? 'line-clamp-1' : 'line-clamp-2';
  return (
    <ul className="grid min-h-0 min-w-0 content-start gap-[1.6vh]">
      {shown.map(({ question, text, to }) => (
        <li key={question} className="appear border-amber border-l-4 pl-[1vw]">
          <p className={`text-ink-soft leading-snug ${lines}`}>{text}</p>
          <p className={`font-semibold text-[length:var(--wall-large)] leading-snug ${lines}`}>{to}</p>
        </li>
      ))}
      {told.answers.length > shown.length ? (
        <li className="text-ink-soft">{fill(words.wallMore, { n: told.answers.length - shown.length })}</li>
      ) : null}
    </ul>
  );
}

type StandingProps = {
  readonly title: string;
  readonly overall: WhatIfTold['after']['overall'];
  readonly strings: DeskContext['strings'];
  readonly strong?: boolean;
};

function Standing({ title, overall, strings, strong = false }: StandingProps) {
  const sentence = sentenceOf(overall, strings);
  return (
    <div className="shrink-0" data-standing={`${overall.floor}-${overall.ceiling}`}>
      <p className="text-ink-soft leading-snug">{title}</p>
      <p
        aria-live={strong ? 'polite' : undefined}
        className={`font-serif leading-snug ${strong ? 'font-semibold text-[length:var(--wall-large)]' : ''}`}
      >
        {sentence}
      </p>
      <RangeBar large {...overall} labels={strings.levelsShort} text={sentence} />
    </div>
  );
}

type FindingsProps = { readonly told: WhatIfTold; readonly strings: DeskContext['strings']; readonly most: number };

function Findings({ told, strings, most }: FindingsProps) {
  const { whatIf: words, filing, common } = strings;
  const filed = told.before.filing !== told.after.filing;
  const lines = [
    ...told.fresh.map((title) => ({ title, word: words.wallFresh, sign: '＋', ink: 'text-red' })),
    ...[...told.gone, ...told.settled].map((title) => ({ title, word: words.wallGone, sign: '－', ink: 'text-jade' })),
    ...told.opened.map((title) => ({ title, word: words.wallOpened, sign: '？', ink: 'text-slate' })),
  ];
  if (lines.length === 0 && !filed) return <p className="text-ink-soft">{words.nothing}</p>;
  return (
    <ul className="grid min-h-0 content-start gap-[0.8vh]">
      {filed ? (
        <li className="leading-snug">
          {filing.title}
          {common.colon}
          {filing[told.before.filing]} → <strong>{filing[told.after.filing]}</strong>
        </li>
      ) : null}
      {lines.slice(0, most).map(({ title, word, sign, ink }) => (
        <li key={`${sign}${title}`} className={`appear flex gap-[0.8vw] leading-snug ${ink}`}>
          <span aria-hidden="true">{sign}</span>
          <span className="sr-only">{word}</span>
          <span className="line-clamp-1 min-w-0">{title}</span>
        </li>
      ))}
      {lines.length > most ? <li className="text-ink-soft">{fill(words.wallMore, { n: lines.length - most })}</li> : null}
    </ul>
  );
}

type WaysProps = { readonly told: PathsTold | null; readonly context: DeskContext };

/** The nearest better level with its changes, and how many each further one takes. */
function Ways({ told, failed, context }: WaysProps & { readonly failed: boolean }) {
  const { whatIf: words } = context.strings;
  if (!told) return <p className="text-ink-soft">{failed ? words.waysFailed : words.waysWorking}</p>;
  const [nearest] = told.paths?.reached ?? [];
  const set = nearest?.sets[0] ?? nearest?.keeping;
  if (!nearest || !set) return <p className="text-ink-soft">{nothingWords(told, context)}</p>;
  return (
    <div className="min-h-0 min-w-0">
      <p className="text-balance font-semibold text-[length:var(--wall-large)] leading-snug">
        {wayWords(nearest, context.strings)}
      </p>
      <ol className="mt-[1.4vh] grid gap-[1.4vh]">
        {set.changes.slice(0, ANSWERS_SHOWN).map(({ question, text, to }) => (
          <li key={question} className="border-blue border-l-4 pl-[1vw]">
            <p className="line-clamp-2 text-ink-soft leading-snug">{text}</p>
            <p className="line-clamp-1 font-semibold leading-snug">{to}</p>
          </li>
        ))}
        {set.changes.length > ANSWERS_SHOWN ? (
          <li className="text-ink-soft">{fill(words.wallMore, { n: set.changes.length - ANSWERS_SHOWN })}</li>
        ) : null}
      </ol>
    </div>
  );
}

/** How many changes each level beyond the nearest takes. */
function FurtherWays({ told, context }: WaysProps) {
  return (told?.paths?.reached ?? []).slice(1).map((level) => (
    <p key={level.level} className="text-balance border-blue border-l-4 pl-[1vw] text-[length:var(--wall-large)] leading-snug">
      {wayWords(level, context.strings)}
    </p>
  ));
}

/** The fewest changes in one line, below the answers tried out. */
function WaysLine({ told, context }: WaysProps) {
  const levels = told?.paths?.reached ?? [];
  if (levels.length === 0) return null;
  return (
    <p className="mt-[1.5vh] shrink-0 border-line border-t pt-[1.2vh] text-ink-soft leading-snug">
      {context.strings.whatIf.ways}
      {context.strings.common.colon}
      {levels.map((level) => wayWords(level, context.strings)).join(context.strings.common.semicolon)}
    </p>
  );
}

function nothingWords({ paths }: PathsTold, { strings: { path } }: DeskContext): string {
  if (!paths) return path.notForDraft;
  return paths.from === 'low' ? path.noneNeeded : path.headlines.stuck;
}
