import { LOCALE_COOKIE } from '@/lib/i18n/locale';

/** Remembers the language and goes back to the page the form was on. Only paths of our own are followed. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const locale = form.get('locale') === 'en' ? 'en' : 'zh';
  const back = String(form.get('back') ?? '/');
  const location = /^\/(?![/\\])[^\r\n]*$/.test(back) ? back : '/';
  return new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly` },
  });
}
