import { env } from '@/lib/env';
import { readForm } from '@/lib/http/body';
import { badRequest } from '@/lib/http/respond';
import { codePage, type JoinProblem, joinPage } from '@/lib/phone/join-page';
import { door } from '@/lib/service/door';
import { phoneRequest, phoneResponse, seeOther } from '@/lib/service/phone-page';
import { departmentsFor, joinRoom, ROOM_COOKIE } from '@/lib/service/workshop-participants';
import { alreadyIn, codeTyped, inRoomOf } from '@/lib/service/workshop-seat';

/** How long a phone stays known, in seconds: as long as a code lives, and the evening after. */
const KNOWN_S = 24 * 3600;

/** Asks for the code, or takes the one typed to its own address. */
export const GET = door('GET /join', async ({ request }) => {
  const { words, served } = await phoneRequest(request);
  const query = new URL(request.url).searchParams;
  const typed = query.get('code');
  const code = codeTyped(typed ?? '');
  if (code) return seeOther(`/join/${code}`);
  const problem = typed !== null ? 'code-shape' : query.get('told') === 'gone' ? 'gone' : null;
  const already = await alreadyIn(request, words.locale);
  return phoneResponse(
    codePage({ code: (typed ?? '').slice(0, 12), problem, already }, served, words),
    typed === null ? 200 : 422,
  );
});

/** Lets somebody in by code, name and department; what was wrong is shown beside what was typed. */
export const POST = door('POST /join', async ({ request }) => {
  const { words, served, from } = await phoneRequest(request);
  const form = await readForm(request);
  if (!form) return badRequest([{ path: '', message: 'not-a-form' }], 400);
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const code = codeTyped(text('code')) ?? '';
  // Who is in that room already, as after a second tap, does not become a second person.
  if (await inRoomOf(request, code)) return seeOther('/room');
  const name = text('name');
  const department = text('department') || text('other');
  const joined = await joinRoom(code, name, department, from);
  if ('token' in joined) {
    const secure = env().url?.startsWith('https:') ? '; Secure' : '';
    return seeOther('/room', `${ROOM_COOKIE}=${joined.token}; Path=/; Max-Age=${KNOWN_S}; HttpOnly; SameSite=Lax${secure}`);
  }
  const problem: JoinProblem = joined.refused;
  const status = typeof problem === 'object' ? 429 : 422;
  const room = problem === 'code' || typeof problem === 'object' ? null : await departmentsFor(code, from);
  if (!room || 'wait' in room) return phoneResponse(codePage({ code, problem, already: null }, served, words), status);
  return phoneResponse(joinPage({ ...room, code, name, department, problem }, served, words), status);
});
