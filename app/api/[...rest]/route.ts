import { notFound } from '@/lib/http/respond';

/** An address that is none of ours answers like the others: as JSON. */
export function GET(): Response {
  return notFound();
}

export { GET as DELETE, GET as PATCH, GET as POST, GET as PUT };
