import { json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';

/** Says that the process lives and answers; whether it can work is said by `/api/ready`. */
export const GET = door('GET /api/health', () => json({ ok: true }));
