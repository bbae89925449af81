import { door } from '@/lib/service/door';

import { publicKey, publicKeys } from '@/lib/service/verify';

/** The public keys that check this server's seals, as PEM: the one that signs now, then those before it. */
export const GET = door('GET /api/public-key', async () => {
  const [{ id }, keys] = await Promise.all([publicKey(), publicKeys()]);
  const headers = { 'content-type': 'application/x-pem-file', 'content-disposition': `inline; filename="mianjian-${id}.pem"` };
  return new Response(keys.join(''), { headers: { ...headers, 'cache-control': 'no-store' } });
});
