import { codePage, joinPage } from '@/lib/phone/join-page';
import { door } from '@/lib/service/door';
import { phoneRequest, phoneResponse, seeOther } from '@/lib/service/phone-page';
import { departmentsFor } from '@/lib/service/workshop-participants';
import { alreadyIn, inRoomOf } from '@/lib/service/workshop-seat';

/** Where the code on the wall leads: asks for name and department, or back into the room whoever is in it already. */
export const GET = door('GET /join/[code]', async ({ request, params }) => {
  const { code } = params;
  if (await inRoomOf(request, code)) return seeOther('/room');
  const { words, served, from } = await phoneRequest(request);
  const room = await departmentsFor(code, from);
  if (room && !('wait' in room)) {
    return phoneResponse(joinPage({ ...room, code, name: '', department: '', problem: null }, served, words));
  }
  const already = await alreadyIn(request, words.locale);
  const page = codePage({ code: code.slice(0, 12), problem: room ?? 'code', already }, served, words);
  return phoneResponse(page, room ? 429 : 410);
});
