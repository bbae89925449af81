'use client';
import { ChevronDown, Presentation } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { TriedQuestion } from '@/lib/catalog/workshop-questions';
import type { DeskView } from '@/lib/workshop/view';
import type { DeskContext } from './context';
import { useSupposed } from './use-supposed';
import { WhatIfAnswers } from './what-if-answers';
import { WhatIfEffect } from './what-if-effect';
import { WhatIfWays } from './what-if-ways';

type Props = {
  readonly context: DeskContext;
  readonly desk: DeskView;
  readonly verdictSeq: number;
  readonly tried: readonly TriedQuestion[];
  readonly disabled: boolean;
  readonly refresh: () => Promise<void>;
};

/** Several answers tried out at once, what they would change and the fewest changes to a better level; on the wall if wanted, never recorded. */
export function WhatIf({ context, desk, verdictSeq, tried, disabled, refresh }: Props) {
  const { whatIf: words } = context.strings;
  const [unfolded, setUnfolded] = useState(desk.supposed.wall || Object.keys(desk.supposed.answers).length > 0);
  const { answers, wall, failed, suppose, project } = useSupposed({ address: context.address, desk, refresh });
  return (
    <section
      aria-labelledby="what-if"
      data-what-if={wall ? 'wall' : 'desk'}
      className="rounded-[14px] border border-blue border-dashed bg-card px-5 py-4"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="what-if" className="min-w-0 flex-1 basis-60 font-semibold text-[17px]">
          <button
            type="button"
            aria-expanded={unfolded}
            aria-controls="what-if-body"
            onClick={() => setUnfolded(!unfolded)}
            className="flex min-h-11 w-full items-center gap-2 text-left"
          >
            <ChevronDown
              aria-hidden="true"
              size={18}
              className={`shrink-0 text-blue motion-safe:transition-transform ${unfolded ? '' : '-rotate-90'}`}
            />
            {words.heading}
          </button>
        </h2>
        {wall ? <Tag tone="amber">{words.showing}</Tag> : null}
        {unfolded || wall ? (
          <Button aria-pressed={wall} disabled={disabled} onClick={() => project(!wall)}>
            <Presentation aria-hidden="true" size={17} />
            {wall ? words.off : words.on}
          </Button>
        ) : null}
      </div>
      <div id="what-if-body" hidden={!unfolded}>
        <p className="text-[15px] text-ink-soft">{words.lead}</p>
        <p role="alert" className="mt-2 text-red empty:hidden">
          {failed ? words.notSent : null}
        </p>
        <WhatIfAnswers context={context} tried={tried} answers={answers} disabled={disabled} onChange={suppose} />
        {unfolded ? (
          <>
            <WhatIfEffect context={context} stamp={`${verdictSeq} ${JSON.stringify(desk.supposed.answers)}`} />
            <WhatIfWays context={context} stamp={String(verdictSeq)} answers={answers} disabled={disabled} onTake={suppose} />
          </>
        ) : null}
      </div>
    </section>
  );
}
