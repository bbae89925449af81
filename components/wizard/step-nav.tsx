'use client';
import { Circle, CircleCheck, CircleDot, CircleMinus } from 'lucide-react';
import { fill } from '@/lib/i18n/format';
import { useWizard } from './context';

export type StepProgress = { readonly id: string; readonly asked: number; readonly answered: number; readonly findings: number };

type Props = {
  readonly steps: readonly StepProgress[];
  readonly current: string;
  readonly summary: string;
  readonly href: (step: string) => string;
  readonly onGo: (step: string) => void;
};

const icons = { done: CircleCheck, part: CircleDot, none: Circle, empty: CircleMinus };

/** The steps with how far each is and how many findings its answers caused. Links, so that they open in a new tab too. */
export function StepNav({ steps, current, summary, href, onGo }: Props) {
  const { strings, texts } = useWizard();
  return (
    <nav aria-label={strings.wizard.steps}>
      <p className="mb-2 px-3 text-[14px] text-ink-faint">{summary}</p>
      <ol>
        {steps.map((step) => {
          const state = stateOf(step);
          const Icon = icons[state];
          return (
            <li key={step.id}>
              <a
                href={href(step.id)}
                aria-current={step.id === current ? 'step' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                  event.preventDefault();
                  onGo(step.id);
                }}
                className="flex min-h-11 items-center gap-2.5 rounded-lg px-3 py-1.5 text-[15px] text-ink-soft no-underline hover:bg-sunk aria-[current=step]:bg-blue-wash aria-[current=step]:font-semibold aria-[current=step]:text-blue-ink"
              >
                <Icon
                  aria-hidden="true"
                  size={17}
                  className={state === 'done' ? 'shrink-0 text-jade' : 'shrink-0 text-ink-faint'}
                />
                <span className="min-w-0 flex-1 hyphens-auto">{texts.steps[step.id]?.title}</span>
                <span className="sr-only">{strings.wizard.stepState[state]}</span>
                {step.findings > 0 ? (
                  <span className="rounded-full bg-red-wash px-2 text-[12.5px] text-red leading-5">
                    <span aria-hidden="true">{step.findings}</span>
                    <span className="sr-only">{fill(strings.wizard.findingsHere, { n: step.findings })}</span>
                  </span>
                ) : null}
                <span className="text-[13px] text-ink-faint">
                  {step.answered}/{step.asked}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The same on a phone: a strip of short bars and a list to jump with. */
export function StepStrip({ steps, current, onGo }: Pick<Props, 'steps' | 'current' | 'onGo'>) {
  const { strings, texts } = useWizard();
  return (
    <div className="mb-4 lg:hidden">
      <div className="flex gap-1" aria-hidden="true">
        {steps.map((step) => {
          const done = stateOf(step) === 'done' ? 'bg-jade' : 'bg-line';
          return <span key={step.id} className={`h-1 flex-1 rounded ${step.id === current ? 'bg-blue' : done}`} />;
        })}
      </div>
      <label className="mt-3 block">
        <span className="sr-only">{strings.wizard.steps}</span>
        <select
          value={current}
          onChange={(event) => onGo(event.target.value)}
          className="min-h-11 w-full rounded-[10px] border border-line-strong bg-card px-3 text-[15px] text-ink-soft"
        >
          {steps.map((step, index) => (
            <option key={step.id} value={step.id}>
              {`${index + 1}. ${texts.steps[step.id]?.title ?? ''} ${step.answered}/${step.asked}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function stateOf({ asked, answered }: StepProgress): keyof typeof icons {
  if (asked === 0) return 'empty';
  if (answered === 0) return 'none';
  return answered >= asked ? 'done' : 'part';
}
