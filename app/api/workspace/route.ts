import { env } from '@/lib/env';
import { readForm } from '@/lib/http/body';
import { badRequest } from '@/lib/http/respond';
import { WORKSPACE_COOKIE } from '@/lib/service/caller';
import { door } from '@/lib/service/door';

/** Chooses the workspace to work in, and opens its list. One the caller does not belong to has no effect. Works without JavaScript. */
export const POST = door('POST /api/workspace', async ({ request }) => {
  const wanted = String((await readForm(request))?.get('workspace') ?? '');
  if (!/^[\w-]{1,64}$/.test(wanted)) return badRequest([{ path: 'workspace', message: 'not-a-form' }], 400);
  const secure = env().url?.startsWith('https:') ? '; Secure' : '';
  const cookie = `${WORKSPACE_COOKIE}=${wanted}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`;
  return new Response(null, { status: 303, headers: { location: '/assessments', 'set-cookie': cookie } });
});
