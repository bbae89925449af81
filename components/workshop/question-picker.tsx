'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import type { OfferedQuestion } from '@/lib/catalog/workshop-questions';
import { fill } from '@/lib/i18n/format';
import type { Block } from '@/lib/workshop/plan';
import type { WorkshopStrings } from './words';

const views = ['matters', 'open', 'asked', 'all'] as const;
type View = (typeof views)[number];
const SHOWN = 30;

type Props = {
  readonly offered: readonly OfferedQuestion[];
  readonly planned: readonly string[];
  readonly blocks: readonly Block[];
  /** The block questions are added to. */
  readonly target: string;
  readonly onTarget: (block: string) => void;
  readonly strings: WorkshopStrings;
  readonly onAdd: (questions: readonly string[]) => void;
};

/** The questions that could be put, by what they matter to the verdict, by what is open, by step, or by a word in them. */
export function QuestionPicker({ offered, planned, blocks, target, onTarget, strings, onAdd }: Props) {
  const { common, workshop: words } = strings;
  const [view, setView] = useState<View>(() =>
    offered.some(({ id, weight }) => weight > 0 && !planned.includes(id)) ? 'matters' : 'open',
  );
  const [step, setStep] = useState('');
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  const chosen = new Set(planned);
  const found = pick(offered, { view, step, wanted }).filter(({ id }) => !chosen.has(id));
  const shown = all ? found : found.slice(0, SHOWN);
  const steps = [...new Map(offered.map((each) => [each.step, each.stepTitle]))];
  return (
    <section
      aria-labelledby="picker"
      className="rounded-[14px] border border-line bg-sunk px-4 py-4 lg:sticky lg:top-36 lg:max-h-[calc(100dvh-160px)] lg:overflow-y-auto"
    >
      <h2 id="picker" className="font-semibold font-serif text-[20px]">
        {words.pick}
      </h2>
      <div className="mt-3 grid gap-3">
        <SelectInput
          id="pick-view"
          label={words.pickView}
          value={view}
          onChange={(event) => setView(event.target.value as View)}
          options={views.map((value) => ({ value, words: words.views[value] }))}
        />
        <SelectInput id="pick-step" label={words.pickStep} value={step} onChange={(event) => setStep(event.target.value)}>
          <option value="">{words.everyStep}</option>
          {steps.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectInput>
        <TextInput
          id="pick-words"
          type="search"
          label={words.pickWords}
          value={wanted}
          autoComplete="off"
          onChange={(event) => setWanted(event.target.value)}
        />
        {blocks.length > 1 ? (
          <SelectInput id="pick-block" label={words.pickBlock} value={target} onChange={(event) => onTarget(event.target.value)}>
            {blocks.map(({ id, title }, at) => (
              <option key={id} value={id}>
                {title.trim() === '' ? fill(words.blockNumber, { n: at + 1 }) : title}
              </option>
            ))}
          </SelectInput>
        ) : null}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <p role="status" className="min-w-0 flex-1 text-[14px] text-ink-soft">
          {found.length === 0 ? words.pickNone : fill(words.pickFound, { n: found.length })}
        </p>
        {found.length > 1 && found.length <= SHOWN ? (
          <Button look="quiet" onClick={() => onAdd(found.map(({ id }) => id))}>
            {fill(words.addAll, { n: found.length })}
          </Button>
        ) : null}
      </div>
      <ul className="mt-1">
        {shown.map(({ id, title, stepTitle, answer, weight }) => (
          <li key={id} className="flex items-start gap-2 border-line border-t py-2">
            <span className="min-w-0 flex-1 text-[15px] leading-snug">
              {title}
              <span className="block text-[13.5px] text-ink-faint">
                {[stepTitle, answer, ...(weight > 0 ? [fill(words.weighs, { n: weight })] : [])].join(' · ')}
              </span>
            </span>
            <Button
              className="min-h-9 shrink-0 px-3 py-1 text-[14px]"
              aria-label={`${words.add}${common.colon}${title}`}
              onClick={() => onAdd([id])}
            >
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {fill(words.pickMore, { n: found.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

/** The questions of a view, a step and with every word looked for; those that matter most come first where that is the view. */
function pick(offered: readonly OfferedQuestion[], { view, step, wanted }: { view: View; step: string; wanted: string }) {
  const terms = wanted.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fits: Readonly<Record<View, (each: OfferedQuestion) => boolean>> = {
    matters: ({ weight }) => weight > 0,
    open: ({ open, asked }) => open && asked,
    asked: ({ asked }) => asked,
    all: () => true,
  };
  const found = offered.filter(
    (each) =>
      fits[view](each) && (step === '' || each.step === step) && terms.every((term) => each.title.toLowerCase().includes(term)),
  );
  return view === 'matters' ? found.toSorted((a, b) => b.weight - a.weight) : found;
}
