'use client';
import { Undo2 } from 'lucide-react';
import { useAnswerStore } from '@/components/store/use-answer-store';
import { Button } from '@/components/ui/button';
import { SaveState } from '@/components/wizard/save-state';
import type { ShownParticular } from '@/lib/catalog/particulars';
import { fill } from '@/lib/i18n/format';
import type { StoredField } from '@/lib/sync/answer-store';
import { ParticularCard, type ParticularStrings } from './particular-card';

type Props = {
  readonly assessment: string;
  readonly particulars: readonly ShownParticular[];
  readonly fields: readonly StoredField[];
  readonly seq: number;
  /** Where the questionnaire begins. */
  readonly firstStep: string;
  readonly back: string;
  readonly strings: ParticularStrings;
};

/** What the assessor writes into the report, by the part of the report it goes to; saved like answers. */
export function ParticularsPage({ assessment, particulars, fields, seq, firstStep, back, strings }: Props) {
  const { store, snapshot } = useAnswerStore({ assessment, fields, seq });
  const words = strings.particulars;
  const places = [...new Set(particulars.map(({ place }) => place))];
  const written = particulars.filter(({ id }) => (snapshot.particulars[id] ?? '').trim() !== '').length;
  const invalid = Object.keys(snapshot.refused).length;
  const undoable = snapshot.undoable?.startsWith('r:') ?? false;
  const toRefused = () => {
    const [field] = Object.keys(snapshot.refused);
    document.getElementById(`r-${field?.slice(2)}`)?.focus();
  };
  return (
    <div className="mx-auto max-w-[820px]">
      <h1 className="font-semibold font-serif text-[28px] leading-tight">{words.heading}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">{words.lead}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 text-[15px] text-ink-soft">
        {fill(words.done, { n: written, total: particulars.length })}
        {[
          [`/assessments/${assessment}/result/report`, words.toReport],
          [`/assessments/${assessment}/result/documents/facts`, words.toPapers],
          [`/assessments/${assessment}/${firstStep}`, back],
        ].map(([href, text]) => (
          <a
            key={href}
            href={href}
            className="inline-flex min-h-9 items-center text-blue-ink underline decoration-line-strong underline-offset-4"
          >
            {text}
          </a>
        ))}
      </p>
      {places.map((place) => (
        <div key={place} className="mt-8">
          <h2 className="font-semibold font-serif text-[21px]">{words.places[place]}</h2>
          {particulars
            .filter((each) => each.place === place)
            .map((particular) => (
              <ParticularCard
                key={particular.id}
                assessment={assessment}
                particular={particular}
                store={store}
                snapshot={snapshot}
                strings={strings}
              />
            ))}
        </div>
      ))}
      <div className="no-print pointer-events-none sticky bottom-3 mt-4 flex justify-end">
        <div className="pointer-events-auto flex flex-wrap items-center gap-2 rounded-md border border-line bg-paper px-2 shadow-sm">
          <Button look="quiet" disabled={!undoable} onClick={() => store.undo()}>
            <Undo2 aria-hidden="true" size={16} />
            {words.undo}
          </Button>
          <SaveState snapshot={snapshot} invalid={invalid} strings={strings.save} onShow={toRefused} />
        </div>
      </div>
    </div>
  );
}
