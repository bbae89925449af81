import { door } from '@/lib/service/door';

import { publicKey } from '@/lib/service/verify';

/** The public key that checks this server's seals, as PEM. */
export const GET = door('GET /api/public-key', async () => {
  const { id, pem } = await publicKey();
  const headers = { 'content-type': 'application/x-pem-file', 'content-disposition': `inline; filename="mianjian-${id}.pem"` };
  return new Response(pem, { headers: { ...headers, 'cache-control': 'no-store' } });
});
