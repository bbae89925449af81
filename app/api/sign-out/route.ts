import { signOut } from '@/lib/service/accounts';
import { door } from '@/lib/service/door';

/** Ends the session of this browser and leads to the sign-in page. Works without JavaScript. */
export const POST = door('POST /api/sign-out', async ({ request }) => {
  const cookies = await signOut(request.headers);
  return new Response(null, {
    status: 303,
    headers: [['location', '/sign-in'], ...cookies.map(([name, value]): [string, string] => [name, value])],
  });
});
