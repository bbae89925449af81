import { env } from '../env';
import { clientAddress, refusal } from './guard';

type Read = (name: string) => string | null;

/** Why a request is served by nobody here; null where it may go on. Asked before anything else is, by whatever takes requests in. */
export function refusedAtEntrance(method: string, read: Read): ReturnType<typeof refusal> {
  const { hosts, proxy, open } = env();
  const facts = { method, host: read('host'), origin: read('origin'), fetchSite: read('sec-fetch-site') };
  return refusal({ ...facts, forwarded: !proxy && isForwarded(read, open) }, hosts);
}

/**
 * Whether another server passed the request on. Next fills in x-forwarded-* from the connection itself, so what counts
 * is whether they say anything else than "direct, from this machine"; on a server `open` to other machines, than "direct".
 */
function isForwarded(read: Read, open: boolean): boolean {
  const from = read('x-forwarded-for');
  const host = read('x-forwarded-host');
  if (read('forwarded') !== null || read('x-real-ip') !== null) return true;
  if (host !== null && host !== read('host')) return true;
  return !open && from !== null && !['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(from);
}

/** The headers as everything behind the entrance may believe them: `x-forwarded-for` is the one address of whoever asks. */
export function believable(given: Headers): Headers {
  const headers = new Headers(given);
  headers.set('x-forwarded-for', clientAddress(given, env().proxy));
  headers.delete('x-mianjian-peer');
  return headers;
}

/** What every answer says to the browser besides its own policy of what may be loaded. */
export function safeHeaders(): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(env().url?.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}
