'use client';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Block, Plan } from '@/lib/workshop/plan';
import { askOf, MINUTES_MOST, moveQuestion, removeQuestion } from './plan-edit';
import type { WorkshopStrings } from './words';

type Props = {
  readonly plan: Plan;
  readonly block: Block;
  readonly number: number;
  readonly titles: ReadonlyMap<string, string>;
  readonly strings: WorkshopStrings;
  /** `taken` names what was taken out, for undoing it. */
  readonly onChange: (plan: Plan, taken?: string) => void;
  readonly onBlock: (block: Block) => void;
  readonly onMove: (by: -1 | 1) => void;
};

/** One block of the agenda: title, minutes, its questions in order and whom each is asked. */
export function PlanBlock({ plan, block, number, titles, strings, onChange, onBlock, onMove }: Props) {
  const { common, workshop: words } = strings;
  const name = block.title.trim() === '' ? fill(words.blockNumber, { n: number }) : block.title;
  const removeBlock = () => onChange({ ...plan, blocks: plan.blocks.filter(({ id }) => id !== block.id) }, name);
  return (
    <section aria-label={name} className="rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5">
      <div className="flex flex-wrap items-end gap-3">
        <TextInput
          id={`title-${block.id}`}
          className="min-w-0 flex-1 basis-48"
          label={fill(words.blockTitle, { n: number })}
          value={block.title}
          maxLength={120}
          onChange={(event) => onBlock({ ...block, title: event.target.value })}
        />
        <TextInput
          id={`minutes-${block.id}`}
          className="w-24"
          type="number"
          inputMode="numeric"
          min={1}
          max={MINUTES_MOST}
          label={words.blockMinutes}
          value={Number.isNaN(block.minutes) ? '' : block.minutes}
          onChange={(event) => onBlock({ ...block, minutes: event.target.valueAsNumber })}
        />
        <span className="flex">
          <Tool label={`${words.up}${common.colon}${name}`} icon={ChevronUp} off={number === 1} onPress={() => onMove(-1)} />
          <Tool
            label={`${words.down}${common.colon}${name}`}
            icon={ChevronDown}
            off={number === plan.blocks.length}
            onPress={() => onMove(1)}
          />
          <Tool label={`${words.takeOut}${common.colon}${name}`} icon={X} onPress={removeBlock} />
        </span>
      </div>
      {block.questions.length === 0 ? <p className="mt-3 text-[15px] text-ink-faint">{words.emptyBlock}</p> : null}
      <ol className="mt-3">
        {block.questions.map(({ question, askedOf }) => {
          const title = titles.get(question) ?? question;
          const asked = new Set(askedOf);
          return (
            <li key={question} data-planned={question} className="border-line border-t py-2.5">
              <div className="flex items-start gap-2">
                <p className="min-w-0 flex-1 pt-1.5 text-[15px] leading-snug">{title}</p>
                <span className="flex shrink-0">
                  <Tool
                    label={`${words.up}${common.colon}${title}`}
                    icon={ChevronUp}
                    onPress={() => onChange(moveQuestion(plan, question, -1))}
                  />
                  <Tool
                    label={`${words.down}${common.colon}${title}`}
                    icon={ChevronDown}
                    onPress={() => onChange(moveQuestion(plan, question, 1))}
                  />
                  <Tool
                    label={`${words.takeOut}${common.colon}${title}`}
                    icon={X}
                    onPress={() => onChange(removeQuestion(plan, question), title)}
                  />
                </span>
              </div>
              {plan.departments.length > 0 ? (
                <details className="text-[14px]">
                  <summary className="inline-flex min-h-8 items-center text-blue-ink">
                    {words.asked}
                    {common.colon}
                    {askedOf.length === 0 ? words.everybody : askedOf.join(words.listComma)}
                  </summary>
                  <fieldset className="flex flex-wrap gap-x-4">
                    <legend className="sr-only">{`${words.asked}${common.colon}${title}`}</legend>
                    {plan.departments.map((department) => (
                      <label key={department} className="inline-flex min-h-9 items-center gap-1.5">
                        <input
                          type="checkbox"
                          checked={asked.has(department)}
                          className="size-[18px] accent-blue"
                          onChange={() => {
                            const next = plan.departments.filter((each) => asked.has(each) !== (each === department));
                            onChange(askOf(plan, question, next));
                          }}
                        />
                        {department}
                      </label>
                    ))}
                  </fieldset>
                </details>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type ToolProps = { readonly label: string; readonly icon: typeof X; readonly off?: boolean; readonly onPress: () => void };

function Tool({ label, icon: Icon, off = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={onPress}
      className="inline-flex size-9 items-center justify-center rounded-md text-ink-soft hover:bg-sunk disabled:opacity-40"
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}
