'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly token: string;
  readonly name: string;
  readonly words: Strings['assigning']['page'];
  readonly onNamed: (name: string) => void;
};

/** Asks a respondent for the name that is kept with the answers. */
export function NameForm({ token, name, words, onNamed }: Props) {
  const [value, setValue] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = value.trim();
    if (given === '' || [...given].length > 80) return setProblem(words.nameProblem);
    const response = await fetch('/api/answer/name', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-answer-token': token },
      body: JSON.stringify({ name: given }),
    }).catch(() => null);
    if (response?.ok) return onNamed(given);
    setProblem(response?.status === 410 ? words.goneText : response?.status === 422 ? words.nameProblem : words.nameFailed);
  };
  return (
    <Form onSubmit={submit} noValidate className="mt-6 grid max-w-sm gap-4">
      <TextInput
        id="name"
        label={words.name}
        hint={words.nameHint}
        autoComplete="name"
        value={value}
        problem={problem}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit" look="primary">
        {words.begin}
      </Button>
    </Form>
  );
}
