import { handle } from '@/lib/http/respond';
import { publicKey } from '@/lib/service/verify';

/** The public key that checks this server's seals, as PEM. */
export function GET(): Promise<Response> {
  return handle(async () => {
    const { id, pem } = await publicKey();
    const headers = { 'content-type': 'application/x-pem-file', 'content-disposition': `inline; filename="mianjian-${id}.pem"` };
    return new Response(pem, { headers: { ...headers, 'cache-control': 'no-store' } });
  });
}
