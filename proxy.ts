import { type NextRequest, NextResponse } from 'next/server';
import { believable, refusedAtEntrance, safeHeaders } from './lib/http/entrance';

/** Every request passes here first: who may ask at all, and what the page may load. */
export function proxy(request: NextRequest): Response {
  const { headers } = request;
  const refused = refusedAtEntrance(request.method, (name) => headers.get(name));
  if (refused && request.nextUrl.pathname.startsWith('/api/')) {
    return Response.json({ error: 'refused', reason: refused }, { status: 403 });
  }
  if (refused) return new Response(`Refused: ${refused}.\n`, { status: 403, headers: { 'content-type': 'text/plain' } });

  const nonce = btoa(crypto.randomUUID());
  const policy = [
    "default-src 'none'",
    "object-src 'none'",
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
  const inward = believable(headers);
  inward.set('x-nonce', nonce);
  inward.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  inward.set('content-security-policy', policy);
  const readable = isReadable(request.nextUrl);
  if (!readable && request.nextUrl.pathname.startsWith('/api/')) return Response.json({ error: 'not-found' }, { status: 404 });
  const onward = { request: { headers: inward } };
  // An address no page has: the site's own words for what was not found.
  const response = readable ? NextResponse.next(onward) : NextResponse.rewrite(new URL('/not-found', request.url), onward);
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(safeHeaders())) response.headers.set(name, value);
  // A link that is itself a key is told to nobody, not even to our own pages.
  if (/^\/(answer|invite|reset)\//.test(request.nextUrl.pathname)) {
    response.headers.set('referrer-policy', 'no-referrer');
    response.headers.set('cache-control', 'no-store');
  }
  return response;
}

/** Whether the percent signs of an address spell characters (Next fails on one that does not, such as `/%E0`), and none that no text holds. */
function isReadable({ pathname, search }: URL): boolean {
  try {
    decodeURIComponent(pathname);
    return !`${pathname}${search}`.includes('%00');
  } catch {
    return false;
  }
}

export const config = { matcher: '/((?!_next/static/|favicon\\.ico$|icon\\.svg$).*)' };
