'use client';
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useAnswerStore } from '@/components/store/use-answer-store';
import { SaveState } from '@/components/wizard/save-state';
import type { Strings } from '@/lib/i18n/strings';
import type { AnswerStore, Snapshot, StoredField } from '@/lib/sync/answer-store';

type Shared = { readonly store: AnswerStore; readonly snapshot: Snapshot; readonly strings: RiskStoreStrings };
/** The wording of saving, and of the form that states a level. */
export type RiskStoreStrings = Pick<Strings, 'save' | 'problems'> & {
  readonly form: Readonly<Record<Extract<keyof Strings['risk'], `override${string}`>, string>>;
};

const Context = createContext<Shared | null>(null);

type Props = {
  readonly assessment: string;
  readonly fields: readonly StoredField[];
  readonly seq: number;
  readonly strings: RiskStoreStrings;
  readonly children: ReactNode;
};

/** Keeps stated levels as the questionnaire keeps answers, and has the page computed anew once they are saved. */
export function RiskStore({ strings, children, ...start }: Props) {
  const { store, snapshot } = useAnswerStore(start);
  const router = useRouter();
  const waiting = useRef(false);
  const settled = snapshot.pending === 0 && snapshot.state === 'saved';
  useEffect(() => {
    if (!settled) waiting.current = true;
    else if (waiting.current) {
      waiting.current = false;
      router.refresh();
    }
  }, [settled, router]);
  return (
    <Context.Provider value={{ store, snapshot, strings }}>
      {children}
      <div className="no-print pointer-events-none sticky bottom-3 mt-4 flex justify-end">
        <div className="pointer-events-auto rounded-md bg-paper px-2 shadow-sm empty:hidden">
          {settled && snapshot.savedAt === null ? null : (
            <SaveState snapshot={snapshot} invalid={0} strings={strings.save} onShow={() => undefined} />
          )}
        </div>
      </div>
    </Context.Provider>
  );
}

/** The store of the page. */
export function useRiskStore(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new Error('useRiskStore needs a RiskStore around it.');
  return shared;
}
