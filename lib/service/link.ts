import { env } from '../env';

/** The full address of a page of this server, as people outside would open it. */
export function fullAddress(path: string, headers: Headers): string {
  const base = env().url ?? `http://${headers.get('host') ?? 'localhost'}`;
  return new URL(path, base).href;
}
