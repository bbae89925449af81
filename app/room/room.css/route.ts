import { door } from '@/lib/service/door';
import { phoneFile } from '@/lib/service/phone-page';

/** The stylesheet of the phones' pages. */
export const GET = door('GET /room/room.css', () => phoneFile('style'));
