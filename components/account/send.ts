import { ownFetch } from '@/components/ui/own-fetch';
export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** Sends a change as JSON and returns what came back; status 0 when nothing did. */
export async function send(method: string, address: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await ownFetch(address, { method, headers, body: JSON.stringify(body) }).catch(() => null);
  if (!response) return { status: 0, body: {} };
  return { status: response.status, body: (await response.json().catch(() => null)) ?? {} };
}
