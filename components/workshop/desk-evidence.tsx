'use client';
import { useState } from 'react';
import { FileButton } from '@/components/ui/file-button';
import { ownFetch } from '@/components/ui/own-fetch';
import type { DeskContext } from './context';

const ACCEPT = 'image/jpeg,image/png,application/pdf,.docx,.xlsx';

type Props = { readonly context: DeskContext; readonly question: string; readonly disabled: boolean };

/** Attaches a file to the question before the room, and says whether it was kept. */
export function DeskEvidence({ context, question, disabled }: Props) {
  const words = context.strings.workshop;
  const [state, setState] = useState<'idle' | 'busy' | 'kept' | 'failed'>('idle');
  const attach = async ([file]: readonly File[]) => {
    if (!file) return;
    setState('busy');
    const response = await ownFetch(`${context.address}/evidence?question=${question}`, {
      method: 'POST',
      body: file,
      headers: { 'x-file-name': encodeURIComponent(file.name), 'content-type': 'application/octet-stream' },
    }).catch(() => null);
    setState(response?.ok ? 'kept' : 'failed');
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <FileButton
        words={state === 'busy' ? words.working : words.attach}
        accept={ACCEPT}
        busy={disabled || state === 'busy'}
        onFiles={(files) => void attach(files)}
      />
      <span role="status" className={`text-[14px] ${state === 'failed' ? 'text-red' : 'text-jade'}`}>
        {state === 'kept' ? words.attached : state === 'failed' ? words.attachFailed : ''}
      </span>
    </span>
  );
}
