import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { archives } from '@/lib/service/repository';

/** A name under which the parts of an archive can be sent. */
export const POST = door('POST /api/archives', async () => json({ upload: await (await archives()).begin() }, 201));
