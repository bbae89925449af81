'use client';
import { Undo2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useAnswerStore } from '@/components/store/use-answer-store';
import { Button, buttonClass } from '@/components/ui/button';
import { SaveState } from '@/components/wizard/save-state';
import type { PaperView, ShownFact } from '@/lib/catalog/documents-view';
import { fill } from '@/lib/i18n/format';
import type { StoredField } from '@/lib/sync/answer-store';
import { PaperFactField } from './paper-fact-field';
import { PaperGaps } from './paper-gaps';
import { PaperPassage } from './paper-passage';
import type { PaperStrings } from './paper-strings';

type Props = {
  readonly assessment: string;
  /** The paper; null for what all papers share. */
  readonly view: PaperView | null;
  readonly facts: readonly ShownFact[];
  readonly fields: readonly StoredField[];
  readonly seq: number;
  readonly strings: PaperStrings;
};

/** Where a paper is finished: its gaps, the facts it shares with others, its passages in drafted or own words; saved like answers. */
export function PaperWriter({ assessment, view, facts, fields, seq, strings }: Props) {
  const { store, snapshot } = useAnswerStore({ assessment, fields, seq });
  const router = useRouter();
  const { savedAt } = snapshot;
  useEffect(() => {
    if (savedAt !== null) router.refresh();
  }, [savedAt, router]);
  const words = strings.paper;
  const papers = `/assessments/${assessment}/result/documents`;
  const undoable = snapshot.undoable?.startsWith('r:') ?? false;
  const toRefused = () => document.getElementById(`r-${Object.keys(snapshot.refused)[0]?.slice(2)}`)?.focus();
  const groups = [...new Set(facts.map(({ group }) => group))];
  const Heading = view ? 'h3' : 'h2';
  const shared = { assessment, store, snapshot, strings };
  return (
    <div className="mx-auto max-w-[820px]">
      <a href={papers} className="inline-flex min-h-9 items-center text-[15px] text-blue-ink underline underline-offset-4">
        ← {words.back}
      </a>
      <h1 className="mt-2 font-semibold font-serif text-[28px] leading-tight">{view?.title ?? words.factsHeading}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">{view?.purpose ?? words.factsLead}</p>
      <p className="mt-1 max-w-[44em] text-[15px] text-ink-soft">{view ? words.lead : words.personal}</p>
      {view ? (
        <>
          <p className="no-print mt-3 flex flex-wrap items-center gap-2">
            {(['docx', 'pdf', 'md'] as const).map((ending) => (
              <a
                key={ending}
                href={`/api/assessments/${assessment}/documents/${view.id}.${ending}`}
                download
                className={buttonClass('plain')}
                aria-label={fill(
                  { docx: strings.documents.wordOf, pdf: strings.documents.pdfOf, md: strings.documents.markdownOf }[ending],
                  { title: view.title },
                )}
              >
                {{ docx: strings.documents.word, pdf: strings.documents.pdf, md: strings.documents.markdown }[ending]}
              </a>
            ))}
          </p>
          <PaperGaps assessment={assessment} gaps={view.gaps} strings={strings} />
        </>
      ) : null}
      {facts.length > 0 ? (
        <section aria-label={view ? words.byFact : words.factsHeading} className="mt-8">
          {view ? <h2 className="font-semibold font-serif text-[21px]">{words.byFact}</h2> : null}
          {view ? (
            <p className="text-[15px] text-ink-soft">
              {words.personal}{' '}
              <a href={`${papers}/facts`} className="inline-block min-h-6 text-blue-ink underline underline-offset-4">
                {words.otherFacts}
              </a>
            </p>
          ) : null}
          {groups.map((group) => (
            <div key={group} className="mt-3 rounded-[14px] border border-line bg-card px-4 py-3 sm:px-5">
              <Heading className="font-semibold text-[15px] text-ink-soft">{words.groups[group]}</Heading>
              {facts
                .filter((fact) => fact.group === group)
                .map((fact) => (
                  <PaperFactField key={fact.id} fact={fact} except={view?.title ?? null} {...shared} />
                ))}
            </div>
          ))}
        </section>
      ) : null}
      {view ? (
        <section aria-labelledby="passages" className="mt-8">
          <h2 id="passages" className="font-semibold font-serif text-[21px]">
            {words.partsHeading}
          </h2>
          <p className="text-[15px] text-ink-soft">{words.partsLead}</p>
          {view.sections.map((section) => (
            <div key={section.title} className="mt-3 rounded-[14px] border border-line bg-card px-4 py-3 sm:px-5">
              <h3 className="font-semibold text-[17px]">{section.title || words.opening}</h3>
              {section.parts.map((part, index) => (
                <PaperPassage key={part.field ?? `${index} ${part.label}`} part={part} section={section.title} {...shared} />
              ))}
            </div>
          ))}
        </section>
      ) : null}
      <div className="no-print pointer-events-none sticky bottom-3 mt-4 flex justify-end">
        <div className="pointer-events-auto flex flex-wrap items-center gap-2 rounded-md border border-line bg-paper px-2 shadow-sm">
          <Button look="quiet" disabled={!undoable} onClick={() => store.undo()}>
            <Undo2 aria-hidden="true" size={16} />
            {strings.particulars.undo}
          </Button>
          <SaveState
            snapshot={snapshot}
            invalid={Object.keys(snapshot.refused).length}
            strings={strings.save}
            onShow={toRefused}
          />
        </div>
      </div>
    </div>
  );
}
