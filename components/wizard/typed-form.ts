import type { Resolver } from 'react-hook-form';
import { type Answers, UNSURE } from '@/lib/schema/answer';
import { readTyped, writeTyped } from '@/lib/schema/typed-input';
import type { WizardContext } from './context';

/** What stands in the typed inputs at first. */
export function typedDefaults(answers: Answers): Record<string, string> {
  const typed = Object.entries(answers).filter(([, value]) => typeof value === 'number' || typeof value === 'string');
  return Object.fromEntries(typed.map(([id, value]) => [id, value === UNSURE ? '' : writeTyped(value)]));
}

/** Checks what is typed by the schema derived from each question; the error type is the problem's code. */
export function typedResolver(questions: WizardContext['questions']): Resolver<Record<string, string>> {
  return (values) => {
    const errors: Record<string, { type: string; message: string }> = {};
    for (const [id, raw] of Object.entries(values)) {
      const question = questions[id];
      if (!question || !['text', 'number', 'date'].includes(question.kind)) continue;
      const read = readTyped(question, raw ?? '');
      if ('problem' in read) errors[id] = { type: read.problem, message: read.problem };
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };
}
