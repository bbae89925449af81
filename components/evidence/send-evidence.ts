import { ownFetch } from '@/components/ui/own-fetch';
import type { EvidenceFile } from '@/lib/schema/evidence';

/** `problem` is a code of the server, or `failed` where it could not be asked. */
export type Outcome = { readonly ok: true; readonly file: EvidenceFile } | { readonly ok: false; readonly problem: string };

/** Attaches a file to a question or a finding of an assessment. */
export function sendFile(
  assessment: string,
  { kind, target }: Pick<EvidenceFile, 'kind' | 'target'>,
  file: File,
): Promise<Outcome> {
  const place = new URLSearchParams({ kind, target });
  return outcome(`/api/assessments/${assessment}/evidence?${place}`, {
    method: 'POST',
    body: file,
    headers: { 'x-file-name': encodeURIComponent(file.name), 'content-type': 'application/octet-stream' },
  });
}

/** Takes a file off, or puts it back. */
export function sendRemoved(assessment: string, id: string, removed: boolean): Promise<Outcome> {
  return outcome(`/api/assessments/${assessment}/evidence/${id}`, {
    method: 'PATCH',
    body: JSON.stringify({ removed }),
    headers: { 'content-type': 'application/json' },
  });
}

async function outcome(address: string, init: RequestInit): Promise<Outcome> {
  const response = await ownFetch(address, init).catch(() => null);
  const body = await response?.json().catch(() => null);
  if (response?.ok && body) return { ok: true, file: body };
  return { ok: false, problem: body?.problems?.[0]?.message ?? 'failed' };
}
