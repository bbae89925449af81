import { ownFetch } from '@/components/ui/own-fetch';
/** Adds, changes or deletes a saved view: the status of the answer, 0 where the server could not be reached. */
export async function sendView(method: 'POST' | 'PATCH' | 'DELETE', body: unknown): Promise<number> {
  const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await ownFetch('/api/views', init).catch(() => null);
  return response?.status ?? 0;
}
