import { door } from '@/lib/service/door';
import { endSingleSignOn } from '@/lib/service/single-sign-on';

/** Where the provider of single sign-on leads back to. Whoever it does not let in returns to the sign-in page. */
export const GET = door('GET /api/auth/callback/oidc', async ({ request }) => {
  const ended = await endSingleSignOn(new URL(request.url).search, request.headers);
  const headers = new Headers({ location: ended?.to ?? '/sign-in?problem=sso', 'cache-control': 'no-store' });
  for (const [name, value] of ended?.cookies ?? []) headers.append(name, value);
  return new Response(null, { status: 303, headers });
});
