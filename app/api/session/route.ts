import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';

/** Says that the caller is let in; whoever is not learns why from the door. */
export const GET = door('GET /api/session', () => json({ ok: true }));
