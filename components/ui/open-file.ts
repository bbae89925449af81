import { ownFetch } from '@/components/ui/own-fetch';
import type { Strings } from '@/lib/i18n/strings';

export type FileFault = { readonly path: string; readonly message: string; readonly suggestion?: string };
export type Opened = { readonly id: string } | { readonly words: string; readonly faults: readonly FileFault[] };

/** Opens a file as a new assessment on the server, of a client where one is named: its id, or what is wrong. The file's kind is told from its content. */
export async function openFile(file: File, limit: number, { list, errors }: Strings, client?: string): Promise<Opened> {
  const failed = (words: string, faults: readonly FileFault[] = []): Opened => ({ words, faults });
  if (file.size > limit) return failed(list.importTooLarge);
  const headers = { 'content-type': 'application/octet-stream' };
  const address = `/api/assessments/import${client ? `?client=${encodeURIComponent(client)}` : ''}`;
  const response = await ownFetch(address, { method: 'POST', body: file, headers }).catch(() => null);
  const body = await response?.json().catch(() => null);
  if (response?.ok) return { id: body.id };
  if (response?.status === 413) return failed(list.importTooLarge);
  const faults: readonly FileFault[] = body?.problems ?? [];
  if (response?.status === 400) return failed(list.importUnreadable, faults);
  const [only] = faults;
  if (only && faults.length === 1 && only.path === '') return failed(only.message);
  return failed(faults.length > 0 ? list.importFailed : errors.storageText, faults);
}
