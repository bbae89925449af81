import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { config, proxy } from '../../proxy';

const passes = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000' } }));

test('nothing but the two icons and the files of the build goes past the entrance', () => {
  const met = new RegExp(`^${config.matcher}$`);
  const inside = [
    '/',
    '/api/health',
    '/favicon.icox',
    '/favicon.ico/x',
    '/icon.svgx',
    '/icon.svg/assessments',
    '/_next/staticx',
    '/_next/image',
  ];
  for (const path of inside) expect(met.test(path), path).toBe(true);
  for (const path of ['/favicon.ico', '/icon.svg', '/_next/static/chunks/a.js']) expect(met.test(path), path).toBe(false);
});

test('an address that holds a zero character, or spells none, leads nowhere', async () => {
  for (const path of ['/api/assessments/%00', '/api/audit.jsonl?takeover=a%00b', '/api/%E0']) {
    expect(passes(path).status, path).toBe(404);
  }
  for (const path of ['/audit?actor=%00', '/assessments/%00', '/%E0']) {
    expect(passes(path).headers.get('x-middleware-rewrite'), path).toBe('http://localhost:3000/not-found');
  }
  for (const path of ['/audit?actor=%E0', '/assessments?q=100%2500']) {
    expect(passes(path).headers.get('x-middleware-rewrite'), path).toBeNull();
  }
});

test('what is not found carries the same policy as any page', () => {
  for (const path of ['/', '/no-such-page', '/audit?actor=%00', '/favicon.icox']) {
    expect(passes(path).headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  }
});
