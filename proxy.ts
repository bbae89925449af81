import { type NextRequest, NextResponse } from 'next/server';
import { env } from './lib/env';
import { refusal } from './lib/http/guard';

/** Every request passes here first: who may ask at all, and what the page may load. */
export function proxy(request: NextRequest): Response {
  const { headers } = request;
  const refused = refusal(
    {
      method: request.method,
      host: headers.get('host'),
      origin: headers.get('origin'),
      fetchSite: headers.get('sec-fetch-site'),
      forwarded: !env().proxy && isForwarded(headers, env().open),
    },
    env().hosts,
  );
  if (refused && request.nextUrl.pathname.startsWith('/api/')) {
    return Response.json({ error: 'refused', reason: refused }, { status: 403 });
  }
  if (refused) return new Response(`Refused: ${refused}.\n`, { status: 403, headers: { 'content-type': 'text/plain' } });

  const nonce = btoa(crypto.randomUUID());
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const inward = new Headers(headers);
  inward.set('x-nonce', nonce);
  inward.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  inward.set('content-security-policy', policy);
  const readable = isReadable(request.nextUrl.pathname);
  if (!readable && request.nextUrl.pathname.startsWith('/api/')) return Response.json({ error: 'not-found' }, { status: 404 });
  const onward = { request: { headers: inward } };
  // An address no page has: the site's own words for what was not found.
  const response = readable ? NextResponse.next(onward) : NextResponse.rewrite(new URL('/not-found', request.url), onward);
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  return response;
}

/** Whether the percent signs of an address spell characters; Next fails on one that does not, such as `/%E0`. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether another server passed the request on. Next fills in x-forwarded-* from the connection itself, so what counts
 * is whether they say anything else than "direct, from this machine"; on a server `open` to other machines, than "direct".
 */
function isForwarded(headers: Headers, open: boolean): boolean {
  const from = headers.get('x-forwarded-for');
  const host = headers.get('x-forwarded-host');
  if (headers.has('forwarded') || headers.has('x-real-ip')) return true;
  if (host !== null && host !== headers.get('host')) return true;
  return !open && from !== null && !['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(from);
}

export const config = { matcher: '/((?!_next/static|favicon.ico|icon.svg).*)' };
