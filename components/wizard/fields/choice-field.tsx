'use client';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import { type AnswerValue, NONE, UNSURE } from '@/lib/schema/answer';
import type { Question } from '@/lib/schema/question';
import { useWizard } from '../context';
import { OptionRow } from './option-row';

type Props = { readonly question: Question; readonly value: AnswerValue | undefined };

/** Yes/no, single choice and multiple choice. "Don't know" is an option of its own in every one of them. */
export function ChoiceField({ question, value }: Props) {
  const { strings, texts, answer, scenario, readOnly } = useWizard();
  const multi = question.kind === 'multi';
  const suggested = scenario !== null && question.id === 'scn-type';
  const chosen: readonly string[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const options =
    question.kind === 'yes-no'
      ? [
          { id: 'yes', text: strings.common.yes },
          { id: 'no', text: strings.common.no },
        ]
      : (texts.questions[question.id]?.options ?? []);

  const choose = (option: string) => {
    if (!multi) return answer(question.id, option);
    const next = toggled(chosen, option);
    answer(question.id, next.length === 0 ? null : next.length === 1 && next[0] === UNSURE ? UNSURE : next);
  };
  const row = (id: string, text: string, help: string | undefined, key: string | null) => (
    <OptionRow
      key={id}
      type={multi ? 'checkbox' : 'radio'}
      name={`a-${question.id}`}
      id={`a-${question.id}-${id}`}
      text={text}
      help={help}
      shortcut={readOnly ? null : key}
      disabled={readOnly}
      checked={chosen.includes(id)}
      badge={suggested && scenario?.option === id ? strings.wizard.suggestion : null}
      onChoose={() => choose(id)}
    />
  );
  const unsureText = multi && chosen.some((id) => id !== UNSURE) ? strings.common.unsureRest : strings.common.unsure;
  return (
    <div className={`mt-3 grid gap-2 ${isNameList(options) ? 'grid-cols-2 sm:grid-cols-3' : ''}`}>
      {suggested && value === undefined && !readOnly ? (
        <Button look="primary" className="justify-self-start" onClick={() => choose(scenario?.option ?? '')}>
          {fill(strings.wizard.suggestionConfirm, { title: scenario?.title ?? '' })}
        </Button>
      ) : null}
      {options.map((option, index) =>
        row(option.id, option.text, 'help' in option ? option.help : undefined, index < 9 ? String(index + 1) : null),
      )}
      {row(UNSURE, unsureText, chosen.includes(UNSURE) ? strings.wizard.unsureHint : undefined, '0')}
    </div>
  );
}

/** A long list of short names, such as provinces, stands in columns. A Chinese character is as wide as two Latin ones. */
function isNameList(options: readonly { readonly text: string; readonly help?: string | undefined }[]): boolean {
  const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  return options.length > 12 && options.every(({ text, help }) => !help && width(text) <= 26);
}

/** Ticks or unticks an option; "none" and the others push each other out. */
function toggled(chosen: readonly string[], option: string): string[] {
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  if (option === NONE) return [NONE];
  return [...chosen.filter((id) => id !== NONE), option];
}
