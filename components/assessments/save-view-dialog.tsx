'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { sendView } from './send-view';

type Props = {
  readonly address: string;
  readonly limit: number;
  readonly share: boolean;
  readonly strings: Strings;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** Keeps the present filters and order under a name. */
export function SaveViewDialog({ address, limit, share, strings, onClose, onSaved }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const text = strings.workList;
  const save = async (form: FormData) => {
    const name = String(form.get('name') ?? '').trim();
    if (name === '' || name.length > 60) return setProblem(text.viewNameWrong);
    const status = await sendView('POST', { name, query: address, shared: form.get('shared') === 'on' });
    if (status === 201) return onSaved();
    setProblem(status === 422 ? fill(text.viewsFull, { n: limit }) : strings.errors.storageText);
  };
  return (
    <Modal title={text.saveView} closeLabel={strings.common.close} onClose={onClose}>
      <p className="text-ink-soft">{text.saveViewLead}</p>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(new FormData(event.currentTarget));
        }}
        className="mt-4 grid gap-4"
      >
        <TextInput id="view-name" name="name" label={text.viewName} maxLength={60} required problem={problem} />
        {share ? (
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="shared" className="size-[18px] accent-blue" />
            {text.viewShared}
          </label>
        ) : null}
        <div className="flex gap-2">
          <Button type="submit" look="primary">
            {strings.list.save}
          </Button>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}
