import { readForm } from '@/lib/http/body';
import { ownPath } from '@/lib/http/own-path';
import { badRequest } from '@/lib/http/respond';
import { LOCALE_COOKIE } from '@/lib/i18n/locale';
import { door } from '@/lib/service/door';

/** Remembers the language and goes back to the page the form was on. Only paths of our own are followed. */
export const POST = door('POST /api/locale', async ({ request }) => {
  const form = await readForm(request);
  if (!form) return badRequest([{ path: '', message: 'not-a-form' }], 400);
  const locale = form.get('locale') === 'en' ? 'en' : 'zh';
  const back = String(form.get('back') ?? '/');
  const location = ownPath(back, '/');
  return new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly` },
  });
});
