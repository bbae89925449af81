import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sampleCase } from '../catalog/sample';
import type { Answers } from '../schema/answer';
import type { FacilitatorCommand, ParticipantCommand } from '../workshop/command';
import type { Plan } from '../workshop/plan';
import { localOwner } from '../workspace/caller';
import { evaluateForStorage } from './evaluate';
import { closeLive } from './live';
import { assignments, closeDatabase, repository, workshops } from './repository';
import { commandRoom, deskOf, minutesOfRoom, prepareWorkshop } from './workshop';
import { shownConsequences } from './workshop-consequences';
import { joinRoom, type Participant, participantOf, ROOM_COOKIE, roomFor, takePart } from './workshop-participants';

const plan: Plan = {
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

let keys = 0;
const sent = <C>(command: C, seq = 1_000_000) => ({ key: `key-${++keys}-0000`, seq, command });

/** A room that is open, with two participants; and how to speak to it. */
async function openRoom(answers: Answers = {}) {
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
    takePart(phone, sent<ParticipantCommand>({ do: 'vote', question: yesNo, answer, reason }));
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
