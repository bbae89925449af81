/** What a request says about where it comes from. */
export type RequestFacts = {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  readonly fetchSite: string | null;
  readonly forwarded: boolean;
};

/** Whether a Host header names this machine itself. */
export function isLoopback(host: string | null): boolean {
  return loopback.has(nameOf(host));
}

/** Whether a network address, as `clientAddress` gives it, is this machine's own. */
export function isOwnAddress(address: string | null): boolean {
  return address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address ?? '');
}

const nameOf = (host: string | null) => (host ?? '').replace(/:\d+$/, '');

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a local-mode server may serve this request; else the reason for refusing. Only loopback or listed host names
 * (against DNS rebinding), no forwarded headers (a proxy would mean the server is not local), and changes only from our
 * own pages (against cross-site requests).
 */
export function refusal(request: RequestFacts, hosts: readonly string[]): 'host' | 'forwarded' | 'cross-site' | null {
  const name = nameOf(request.host);
  if (!loopback.has(name) && !hosts.includes(name)) return 'host';
  if (request.forwarded) return 'forwarded';
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.fetchSite !== null)
    return request.fetchSite === 'same-origin' || request.fetchSite === 'none' ? null : 'cross-site';
  if (request.origin === null) return null;
  return sameHost(request.origin, request.host) ? null : 'cross-site';
}

/**
 * The network address that throttling counts: behind a proxy of our own the last one it wrote down, which the one who asks
 * cannot make up; else the other end of the connection, whatever the request says. `x-mianjian-peer` is set by
 * lib/service/lifecycle.ts over anything sent under that name.
 */
export function clientAddress(headers: Headers, proxied: boolean): string {
  const peer = headers.get('x-mianjian-peer') ?? '';
  if (!proxied) return peer;
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || peer;
}

function sameHost(origin: string, host: string | null): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
