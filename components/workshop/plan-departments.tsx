'use client';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import type { Plan } from '@/lib/workshop/plan';
import { addDepartment, removeDepartment } from './plan-edit';
import type { WorkshopStrings } from './words';

const DEPARTMENTS_MOST = 30;

type Props = {
  readonly plan: Plan;
  readonly words: WorkshopStrings['workshop'];
  readonly colon: string;
  readonly onChange: (plan: Plan, taken?: string) => void;
};

/** The departments people choose from when they join. */
export function PlanDepartments({ plan, words, colon, onChange }: Props) {
  const [name, setName] = useState('');
  const add = () => {
    onChange(addDepartment(plan, name));
    setName('');
  };
  return (
    <section aria-labelledby="departments">
      <h2 id="departments" className="font-semibold text-[15px]">
        {words.departments}
      </h2>
      <p className="text-[14px] text-ink-faint">{words.departmentsText}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {plan.departments.map((department) => (
          <li
            key={department}
            className="inline-flex items-center rounded-full border border-line-strong bg-card pl-3 text-[15px]"
          >
            {department}
            <button
              type="button"
              aria-label={`${words.takeOut}${colon}${department}`}
              onClick={() => onChange(removeDepartment(plan, department), department)}
              className="inline-flex size-9 items-center justify-center rounded-full text-ink-faint hover:text-ink"
            >
              <X aria-hidden="true" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {plan.departments.length < DEPARTMENTS_MOST ? (
        <div className="mt-2 max-w-sm">
          <TextInput
            id="department-new"
            label={words.departmentNew}
            value={name}
            maxLength={40}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
            after={
              <Button className="shrink-0" disabled={name.trim() === ''} onClick={add}>
                {words.add}
              </Button>
            }
          />
        </div>
      ) : null}
    </section>
  );
}
