'use client';
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useAnswerStore } from '@/components/store/use-answer-store';
import { Button } from '@/components/ui/button';
import { SaveState } from '@/components/wizard/save-state';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Answers } from '@/lib/schema/answer';
import type { StoredField } from '@/lib/sync/answer-store';

type Plan = {
  readonly strings: Strings['path'];
  readonly planned: Answers;
  /** Replaces the whole plan; the plan before it can be brought back. */
  readonly replace: (next: Answers) => void;
};

const PlanContext = createContext<Plan | null>(null);

type Props = {
  readonly assessment: string;
  readonly fields: readonly StoredField[];
  readonly seq: number;
  readonly strings: Pick<Strings, 'path' | 'save' | 'conflict'>;
  /** The wording of planned questions, for conflicts. */
  readonly labels: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

/** Keeps the planned answers of this page: saved like any edit, shown anew by the server once they are. */
export function PlanProvider({ assessment, fields, seq, strings, labels, children }: Props) {
  const { store, snapshot } = useAnswerStore({ assessment, fields, seq });
  const router = useRouter();
  const [former, setFormer] = useState<Answers | null>(null);
  const { planned } = snapshot;
  const text = strings.path;

  const write = (next: Answers) => {
    for (const question of new Set([...Object.keys(planned), ...Object.keys(next)])) {
      store.set(`p:${question}`, next[question] ?? null);
    }
    void store.settle().then(() => router.refresh());
  };
  const replace = (next: Answers) => {
    setFormer(planned);
    write(next);
  };
  const undo = () => {
    if (former) write(former);
    setFormer(null);
  };
  const conflicts = snapshot.conflicts.filter(({ field }) => field.startsWith('p:'));
  const settle = (field: string, keep: 'mine' | 'theirs') => {
    store.resolve(field, keep);
    void store.settle().then(() => router.refresh());
  };
  const busy = former !== null || snapshot.pending > 0 || conflicts.length > 0;
  return (
    <PlanContext.Provider value={{ strings: text, planned, replace }}>
      {children}
      <div
        className={`no-print sticky bottom-0 z-10 mt-6 border-line border-t bg-paper py-2 ${busy ? '' : 'sr-only'}`}
        data-plan-bar={busy ? 'shown' : 'hidden'}
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <SaveState snapshot={snapshot} invalid={0} strings={strings.save} onShow={() => undefined} />
          {former ? (
            <>
              <span className="text-[15px]">{text.undone}</span>
              <a href="#plan" className="inline-flex min-h-11 items-center text-[15px] underline underline-offset-4">
                {text.see}
              </a>
              <Button onClick={undo}>{text.undo}</Button>
            </>
          ) : null}
        </div>
        {conflicts.map(({ field }) => (
          <p key={field} className="mt-2 flex flex-wrap items-center gap-2 text-[15px]">
            {fill(text.conflictKept, { question: labels[field.slice(2)] ?? field.slice(2) })}
            <Button onClick={() => settle(field, 'mine')}>{strings.conflict.useMine}</Button>
            <Button onClick={() => settle(field, 'theirs')}>{strings.conflict.useTheirs}</Button>
          </p>
        ))}
      </div>
    </PlanContext.Provider>
  );
}

function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('A plan button stands outside PlanProvider.');
  return plan;
}

/** Makes a set of changes the plan. */
export function ApplyPlan({ planned: wanted }: { readonly planned: Answers }) {
  const { strings, planned, replace } = usePlan();
  const same = sorted(planned) === sorted(wanted);
  return (
    <p className="no-print mt-2">
      <Button look={same ? 'plain' : 'primary'} disabled={same} onClick={() => replace(wanted)}>
        {same ? strings.applied : strings.apply}
      </Button>
    </p>
  );
}

const sorted = (answers: Answers) => JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Takes one measure off the plan. */
export function RemoveMeasure({ question, text }: { readonly question: string; readonly text: string }) {
  const { strings, planned, replace } = usePlan();
  const { [question]: _, ...others } = planned;
  return (
    <Button
      look="quiet"
      className="no-print"
      aria-label={fill(strings.removeLabel, { question: text })}
      onClick={() => replace(others)}
    >
      {strings.remove}
    </Button>
  );
}

/** Empties the plan. */
export function ClearPlan() {
  const { strings, replace } = usePlan();
  return (
    <Button className="no-print" onClick={() => replace({})}>
      {strings.clear}
    </Button>
  );
}
