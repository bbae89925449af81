'use client';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';

type Props = {
  readonly label: string;
  readonly tone: 'blue' | 'amber';
  readonly submit: string;
  readonly cancel: string;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

const frames = { blue: 'border-blue', amber: 'border-amber' } as const;

/** The frame of the two forms that settle a question: recording its answer, and parking it. */
export function SettleForm({ label, tone, submit, cancel, busy, onSubmit, onCancel, children }: Props) {
  return (
    <Form
      noValidate
      aria-label={label}
      className={`mt-4 grid gap-4 rounded-[10px] border px-4 py-4 ${frames[tone]}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" disabled={busy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </Form>
  );
}
