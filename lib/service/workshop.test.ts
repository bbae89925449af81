import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { defaultPack } from '../catalog/index';
import { sampleCase } from '../catalog/sample';
import { eventStream } from '../http/event-stream';
import { stringsFor } from '../i18n/strings';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers, AnswerValue } from '../schema/answer';
import type { FacilitatorCommand, ParticipantCommand } from '../workshop/command';
import { decideFacilitator } from '../workshop/decide';
import type { Plan } from '../workshop/plan';
import { emptyRoom, foldEvents } from '../workshop/room';
import type { RoomView } from '../workshop/view';
import { localOwner } from '../workspace/caller';
import { evaluateForStorage, today } from './evaluate';
import { closeLive } from './live';
import { assignments, closeDatabase, database, evidenceFiles, repository, workshops } from './repository';
import { commandRoom, deskOf, minutesOfRoom, prepareWorkshop } from './workshop';
import { shownConsequence, shownConsequences } from './workshop-consequences';
import { settleRoom } from './workshop-effects';
import { attachFromRoom, attachInRoom } from './workshop-evidence';
import { takePartByForm } from './workshop-form';
import { joinRoom, type Participant, participantOf, ROOM_COOKIE, roomFor, takePart } from './workshop-participants';
import { watchPhone } from './workshop-phone';
import { settleRooms } from './workshop-recovery';
import { rooms } from './workshop-room';
import { watchRoom } from './workshop-watch';
import { shownWhatIf } from './workshop-what-if';

const shortPlan: Plan = {
  title: '门禁工作坊',
  on: null,
  departments: ['法务', '信息安全'],
  blocks: [
    {
      id: 'one',
      title: '数据从哪里来',
      minutes: 20,
      questions: [
        { question: 'nec-documented', askedOf: ['信息安全'] },
        { question: 'org-name', askedOf: [] },
      ],
    },
  ],
};
const [yesNo = ''] = ['nec-documented'];

beforeAll(async () => {
  await closeDatabase();
  await closeLive();
});
const folder = mkdtempSync(join(tmpdir(), 'mianjian-workshop-'));
vi.stubEnv('MIANJIAN_DATA', folder);
vi.stubEnv('DATABASE_URL', '');
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const shared = globalThis as { mianjianSettling?: unknown };
let keys = 0;
const sent = <C>(command: C, seq = 1_000_000) => ({ key: `key-${++keys}-0000`, seq, command });

/** The stream of a phone: `frames` are what it has read so far, as events by name. */
function listen(phone: Participant, seen: number) {
  const leaving = new AbortController();
  const request = new Request('http://x/room/live', { signal: leaving.signal });
  const { body } = eventStream(request, (stream) => watchPhone(phone, { locale: 'zh', seen }, stream));
  const reader = body?.getReader();
  let [text, ended] = ['', false];
  const read = async () => {
    const part = await reader?.read().catch(() => null);
    if (!part || part.done) ended = true;
    else text += new TextDecoder().decode(part.value);
  };
  const frames = (name: string) =>
    [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].flatMap(([, event, data = '']) =>
      event === name ? [JSON.parse(data)] : [],
    );
  return { read, frames, ended: () => ended, leave: () => leaving.abort() };
}

/** A room that is open, with two participants; and how to speak to it. */
async function openRoom(answers: Answers = {}, plan: Plan = shortPlan) {
  const base = {
    answers,
    workspace: 'local',
    actor: 'local-owner',
    title: '门禁',
    mode: 'full',
    scenario: null,
    pack: 'cn-2025',
  } as const;
  const { id: assessment } = await (await repository()).create(base, evaluateForStorage);
  const id = (await prepareWorkshop(localOwner, { assessment, plan, language: 'zh' })) ?? '';
  const command = (asked: FacilitatorCommand) => commandRoom(localOwner, { id, assessment, client: null }, sent(asked));
  expect(await command({ do: 'open' })).toMatchObject({ ok: true });
  const code = (await deskOf(id))?.code ?? '';
  const enter = async (name: string, department: string) => {
    const joined = await joinRoom(code, name, department, '10.0.0.1');
    if (!('token' in joined)) throw new Error(JSON.stringify(joined));
    const phone = await participantOf(new Request('http://x', { headers: { cookie: `${ROOM_COOKIE}=${joined.token}` } }));
    if (phone === 'gone') throw new Error('gone');
    return phone;
  };
  const vote = (phone: Participant, answer: string, reason = '') =>
    takePart(phone, sent<ParticipantCommand>({ do: 'vote', question: yesNo, round: 1, answer, reason }));
  return { id, assessment, code, command, enter, vote };
}

test('a room from the code to the minutes: votes stay hidden until revealed, the agreed answer stands in the assessment', async () => {
  const { id, assessment, command, enter, vote } = await openRoom();
  const [li, zhao] = [await enter('李律师', '法务'), await enter('赵工', '信息安全')];
  await command({ do: 'show', question: yesNo });
  expect(await vote(li, 'yes')).toMatchObject({ ok: true });
  expect(await vote(zhao, 'no', '密钥和模板放在一起')).toMatchObject({ ok: true });
  const before = await roomFor(li, 'zh');
  expect(before?.room.current).toMatchObject({ voted: 2, split: null });
  expect(before?.own.vote?.answer).toBe('yes');
  expect(before?.question?.id).toBe(yesNo);
  await command({ do: 'reveal', question: yesNo });
  expect(await vote(li, 'no')).toMatchObject({ ok: false, refusal: 'revealed' });
  expect((await deskOf(id))?.reasons).toEqual([{ department: '信息安全', answer: 'no', reason: '密钥和模板放在一起' }]);
  expect(
    await command({ do: 'record', question: yesNo, answer: 'no', note: '以现场演示为准', keepMinority: true }),
  ).toMatchObject({
    ok: true,
  });
  const loaded = await (await repository()).load('local', assessment);
  expect(loaded?.fields).toContainEqual({ field: `q:${yesNo}`, value: 'no', version: 1 });
  expect(loaded?.fields.find(({ field }) => field === `n:${yesNo}`)?.value).toContain('以现场演示为准');
  expect(
    await command({ do: 'park', question: 'org-name', owner: { name: '王经理', member: null }, due: null, note: '' }),
  ).toMatchObject({
    ok: true,
    link: { token: expect.any(String) },
  });
  expect(await (await assignments()).ofAssessment('local', assessment)).toHaveLength(1);
  await command({ do: 'reopen', question: 'org-name' });
  expect(await (await assignments()).ofAssessment('local', assessment)).toEqual([]);
  await command({ do: 'close', keepVotes: false, keepNames: false });
  const minutes = await minutesOfRoom(id);
  expect(minutes?.outcomes).toMatchObject([
    {
      state: 'recorded',
      answer: 'no',
      minority: [{ department: '法务', answer: 'yes', count: 1 }],
      split: [{ department: '法务' }, {}],
    },
  ]);
  expect(minutes?.present.map(({ name }) => name)).toEqual([null, null]);
  const stored = JSON.stringify(await (await workshops()).read(id, 0));
  for (const gone of ['李律师', '赵工', '密钥和模板']) expect(stored).not.toContain(gone);
  expect(stored).not.toContain('"voted"');
});

test('what each answer would do is told before it is recorded', async () => {
  const { id, assessment, command } = await openRoom(sampleCase.answers);
  await command({ do: 'show', question: yesNo });
  const told = await shownConsequences(localOwner, { assessment, workshop: id, question: yesNo }, 'zh');
  const no = told?.find(({ answer }) => answer === 'no');
  expect(told?.map(({ answer }) => answer)).toEqual(['yes', 'no', 'unknown']);
  expect(no?.appear.length).toBeGreaterThan(0);
});

test('what is tried out is told as a verdict, written nowhere in the assessment, and still there when the server starts anew', async () => {
  const { id, assessment, command } = await openRoom(sampleCase.answers);
  const answers = { [yesNo]: 'no', 'col-persons-stored': 250_000 };
  const before = await (await repository()).load('local', assessment);
  expect(await command({ do: 'suppose', answers: { 'org-name': '云雀' }, wall: true })).toMatchObject({ refusal: 'bad-answer' });
  expect(await command({ do: 'suppose', answers, wall: true })).toMatchObject({ ok: true });
  const told = await shownWhatIf(localOwner, { assessment, workshop: id }, { locale: 'zh', strings: stringsFor('zh') });
  expect(told?.answers.map(({ question }) => question).sort()).toEqual(Object.keys(answers).sort());
  expect(told?.fresh.length).toBeGreaterThan(0);
  const { overall } = evaluatePack(defaultPack(), { ...sampleCase.answers, ...answers }, { today: today(), mode: 'full' });
  expect(told?.after.overall).toEqual(overall);
  expect(await (await repository()).load('local', assessment)).toEqual(before);
  const { workshop, events } = (await (await workshops()).read(id, 0)) ?? { workshop: null, events: [] };
  expect(workshop).not.toBeNull();
  const room = foldEvents(
    emptyRoom(shortPlan),
    events.map(({ seq, at, by, happening }) => ({ ...happening, seq, at, by }) as never),
  );
  expect(room.supposed).toEqual({ answers, wall: true });
});

test('one set of a multiple choice is judged before it is recorded, and what does not fit is named', async () => {
  const { id, assessment } = await openRoom(sampleCase.answers);
  const ask = (question: string, answer: AnswerValue) =>
    shownConsequence(localOwner, { assessment, workshop: id }, { question, answer }, 'zh');
  const told = await ask(yesNo, 'no');
  const listed = await shownConsequences(localOwner, { assessment, workshop: id, question: yesNo }, 'zh');
  expect(told).toEqual({ ok: true, consequence: listed?.find(({ answer }) => answer === 'no') });
  expect(await ask(yesNo, ['no'])).toMatchObject({ ok: false, path: 'answer' });
  expect(await ask('sto-encrypted', 'no')).toMatchObject({ ok: false, path: 'question' });
});

test('what was recorded or parked before a crash follows once, though nobody looks and two servers start, and waits while it cannot', async () => {
  const { id, assessment, command } = await openRoom();
  await command({ do: 'show', question: yesNo });
  // As after a kill between storing the event and writing the answer.
  const record = { do: 'record', question: yesNo, answer: 'no', note: '', keepMinority: false } as const;
  const park = { do: 'park', question: 'org-name', owner: { name: '王工', member: null }, due: null, note: '' } as const;
  const { kysely } = await database();
  const review = (status: string) => kysely.updateTable('assessments').set({ status }).where('id', '=', assessment).execute();
  await review('in-review');
  expect(await command(record)).toMatchObject({ refusal: 'frozen' });
  // The review began between the two.
  for (const last of [record, park])
    await rooms().ask(id, {
      by: 'local-owner',
      key: `${last.do}-before-the-crash`,
      decide: (room, circumstances) => decideFacilitator(room, { command: last, seq: 99 }, { ...circumstances, frozen: false }),
      with: () => ({ pending: true }),
    });
  const written = async () => {
    const loaded = await (await repository()).load('local', assessment);
    return loaded?.fields.filter(({ field }) => field.endsWith(`:${yesNo}`)).map(({ field, version }) => `${field} ${version}`);
  };
  const parked = async () => (await assignments()).ofAssessment('local', assessment);
  await settleRooms();
  expect([await written(), await parked()]).toEqual([[], []]);
  await review('draft');
  const anotherServer = () => {
    delete shared.mianjianSettling;
    return settleRoom(id);
  };
  await Promise.all([settleRooms(), anotherServer(), anotherServer(), deskOf(id)]);
  await settleRooms();
  expect(await written()).toEqual([`n:${yesNo} 1`, `q:${yesNo} 1`]);
  expect(await parked()).toHaveLength(1);
  expect(await (await workshops()).waiting()).toEqual([]);
});

test('of a photo from a phone the picture alone is kept, and only pictures are taken; what a facilitator attaches stays as it is', async () => {
  const { id, assessment, enter } = await openRoom();
  const phone = await enter('李律师', '法务');
  const scan = '\xff\xda\0\x03\x01\x12\x34\xff\xd9';
  const photo = (between: string) => Buffer.from(`\xff\xd8${between}${scan}`, 'latin1');
  const taken = photo('\xff\xe1\0\x14Exif\0\0GPS-31.2-121');
  const send = (body: string | Buffer) =>
    new Request('http://x', {
      method: 'POST',
      body: Uint8Array.from(Buffer.from(body)),
      headers: { 'x-file-name': 'IMG_7.jpg' },
    });
  const kept = async (response: Response) => {
    const { id: file, removed } = (await response.json()) as { id: string; removed: boolean };
    return { removed, bytes: Buffer.from((await (await evidenceFiles()).read('local', assessment, file))?.bytes ?? []) };
  };
  expect(await kept(await attachFromRoom(phone, yesNo, send(taken)))).toEqual({ removed: true, bytes: photo('') });
  expect(await kept(await attachFromRoom(phone, yesNo, send(photo(''))))).toEqual({ removed: false, bytes: photo('') });
  for (const [body, message] of [
    ['会议纪要', 'other-type'],
    ['\xff\xd8\xff\xe1', 'damaged'],
  ] as const) {
    const refused = await attachFromRoom(phone, yesNo, send(Buffer.from(body, message === 'damaged' ? 'latin1' : 'utf8')));
    expect([refused.status, await refused.json()]).toMatchObject([422, { problems: [{ path: 'file', message }] }]);
  }
  const place = { workshop: id, assessment, participant: null };
  expect((await kept(await attachInRoom(localOwner, place, yesNo, send(taken)))).bytes).toEqual(taken);
});

test('a form of a page from before votes started anew does not count, and the address says why and nothing of the answer', async () => {
  const { command, enter } = await openRoom();
  const phone = await enter('李律师', '法务');
  await command({ do: 'show', question: yesNo });
  await command({ do: 'vote-again', question: yesNo });
  const send = (round: string) => {
    const form = new FormData();
    const fields = { do: 'vote', key: 'page-0001', question: yesNo, round, answer: 'yes', reason: '' };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return takePartByForm(phone, form);
  };
  expect([await send('1'), await send(''), await send('2')]).toEqual(['/room?told=new-round', '/room?told=bad-answer', '/room']);
  expect((await roomFor(phone, 'zh'))?.own.vote?.answer).toBe('yes');
});

test('somebody who posts votes by the thousand is slowed down, counts once, and nobody else waits', async () => {
  const { command, enter, vote } = await openRoom();
  const [flood, calm] = [await enter('甲', '法务'), await enter('乙', '法务')];
  await command({ do: 'show', question: yesNo });
  const answers = await Promise.all(Array.from({ length: 2000 }, (_, index) => vote(flood, index % 2 ? 'yes' : 'no')));
  expect(answers.filter((answer) => 'ok' in answer && answer.ok).length).toBeLessThan(50);
  expect(answers.filter((answer) => 'wait' in answer).length).toBeGreaterThan(1900);
  expect(await vote(calm, 'yes')).toMatchObject({ ok: true });
  expect((await roomFor(calm, 'zh'))?.room.current?.voted).toBe(2);
});

test('wrong codes are slowed down, for the room next door too; a removed participant is gone', async () => {
  const { id, code, command, enter } = await openRoom();
  const phone = await enter('李律师', '法务');
  await command({ do: 'remove', participant: phone.id });
  expect(await takePart(phone, sent({ do: 'return' }))).toMatchObject({ refusal: 'gone' });
  expect(await roomFor(phone, 'zh')).toBeNull();
  expect(await joinRoom(code, ' ', '法务', '10.0.0.2')).toEqual({ refused: 'name' });
  expect(await joinRoom(code, '李', '', '10.0.0.2')).toEqual({ refused: 'department' });
  const wrong = code === '000000' ? '000001' : '000000';
  const tries = await Promise.all(Array.from({ length: 40 }, () => joinRoom(wrong, '李', '法务', '10.0.0.2')));
  expect(tries[0]).toEqual({ refused: 'code' });
  expect(tries.at(-1)).toEqual({ refused: { wait: expect.any(Number) } });
  expect(await joinRoom(code, '李', '法务', '10.0.0.2')).toEqual({ refused: { wait: expect.any(Number) } });
  expect(await joinRoom(code, '李', '法务', '10.0.0.3')).toMatchObject({ token: expect.any(String) });
  expect((await deskOf(id))?.present).toBe(1);
});

test('a phone without network for five minutes, past heartbeats and all that is kept for it, comes back to the room as it is, with its own vote', async () => {
  const ids = Object.keys(defaultPack().questions);
  const [first = '', second = ''] = ids.filter((id) => defaultPack().questions[id]?.kind === 'yes-no');
  const long = {
    ...shortPlan,
    blocks: [{ id: 'all', title: '', minutes: 90, questions: ids.map((question) => ({ question, askedOf: [] })) }],
  };
  const { command, enter } = await openRoom({}, long);
  const [away, other] = [await enter('李律师', '法务'), await enter('赵工', '信息安全')];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const pass = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((next) => setImmediate(next));
  };
  const vote = (question: string, round: number, answer: string, key = `vote-${question}-${round}`) =>
    ({ key, seq: 0, command: { do: 'vote', question, round, answer, reason: '' } }) as const;
  await command({ do: 'show', question: second });
  expect(await takePart(away, vote(second, 1, 'no'))).toMatchObject({ ok: true });
  await command({ do: 'show', question: first });
  const before = listen(away, -1);
  while (before.frames('room').length === 0) await Promise.all([before.read(), pass(100)]);
  const seen: number = before.frames('room').at(-1).seq;
  const taken = await takePart(away, vote(first, 1, 'yes'));
  // From here nothing gets through: the phone reads no more, and does not say so.
  await command({ do: 'vote-again', question: first });
  for (let turn = 0; turn < 100; turn += 1) {
    await command({ do: 'show', question: ids[turn + 2] ?? '' });
    await pass(3000);
  }
  expect((await roomFor(other, 'zh'))?.room.present).toBe(1);
  await command({ do: 'show', question: second });
  // It comes back: what it never heard of is sent again, then it listens from where it was.
  expect(await takePart(away, vote(second, 1, 'no'))).toMatchObject({ ok: true });
  expect(await takePart(away, vote(first, 1, 'yes'))).toEqual(taken);
  expect(await takePart(away, vote(second, 9, 'yes'))).toMatchObject({ refusal: 'new-round' });
  const after = listen(away, seen);
  while (after.frames('room').at(-1)?.present !== 2) await Promise.all([after.read(), pass(1000)]);
  const now = await roomFor(away, 'zh');
  expect(after.frames('room').at(-1)).toEqual({ ...now?.room, timer: { ...now?.room.timer, used: expect.any(Number) } });
  expect(after.frames('own').at(-1)).toEqual({ own: now?.own, question: now?.question });
  expect(now?.own.vote).toEqual({ question: second, answer: 'no', reason: '' });
  await command({ do: 'show', question: first });
  expect((await roomFor(away, 'zh'))?.own.vote).toBeNull();
  // The line that was never closed was given up, and what was kept for it has an end.
  for (let left = 400; !before.ended() && left > 0; left -= 1) await before.read();
  expect([before.ended(), Number(before.frames('room').at(-1).seq) < (now?.room.seq ?? 0)]).toEqual([true, true]);
  after.leave();
});

test('a screen is told whole views: at once, then after something happened, with nothing private in them', async () => {
  const { id, command, enter, vote } = await openRoom();
  const phone = await enter('李律师', '法务');
  const told: RoomView[] = [];
  const stop = watchRoom(id, (view) => told.push(view));
  await vi.waitFor(() => expect(told.at(-1)?.present).toBe(1));
  await command({ do: 'show', question: yesNo });
  await vote(phone, 'no', '理由在此');
  await vi.waitFor(() => expect(told.at(-1)?.current?.voted).toBe(1));
  stop();
  expect(JSON.stringify(told)).not.toMatch(/李律师|理由在此|"no"/);
});
