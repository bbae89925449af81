import { door } from '@/lib/service/door';
import { phoneFile } from '@/lib/service/phone-page';

/** The script of the phones' pages. */
export const GET = door('GET /room/room.js', () => phoneFile('script'));
