'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';
import { send } from './send';

/** Changes one's own name. */
export function NameForm({ name, words }: { readonly name: string; readonly words: Strings['account'] }) {
  const router = useRouter();
  const [value, setValue] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const { status } = await send('PATCH', '/api/account', { name: value });
    setSaved(status === 200);
    setProblem(status === 200 ? null : status === 422 ? words.problems.name : words.failed);
    if (status === 200) router.refresh();
  };
  return (
    <Form
      className="mt-3 max-w-[520px]"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        id="own-name"
        label={words.name}
        hint={words.nameHint}
        problem={problem}
        autoComplete="name"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        after={
          <Button type="submit" className="shrink-0">
            {words.save}
          </Button>
        }
      />
      <p role="status" className="mt-1 text-[15px] empty:hidden">
        {saved ? words.saved : null}
      </p>
    </Form>
  );
}
