import { ownFetch } from '@/components/ui/own-fetch';
import type { BulkAction, BulkOutcome } from '@/lib/service/list-types';

/** The assessments meant: some by id, or all that a list's address finds. */
export type Chosen = { readonly ids: readonly string[] } | { readonly query: string };

async function post(address: string, body: unknown): Promise<Response | null> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return ownFetch(address, init).catch(() => null);
}

/** Does one thing to the chosen assessments; null when the server could not be asked or failed. */
export async function sendBulk(chosen: Chosen, action: BulkAction, to: string | null = null): Promise<BulkOutcome | null> {
  const response = await post('/api/assessments/bulk', { ...chosen, action, to });
  return response?.ok ? ((await response.json()) as BulkOutcome) : null;
}

/** Saves the chosen assessments as one ZIP: how many it holds, `too-many`, or null when that failed. */
export async function downloadZip(chosen: Chosen): Promise<number | 'too-many' | null> {
  const response = await post('/api/assessments/export.zip', chosen);
  if (response?.status === 413) return 'too-many';
  if (!response?.ok) return null;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = 'mianjian.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return Number(response.headers.get('x-exported') ?? 0);
}
