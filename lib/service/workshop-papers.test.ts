import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { p01 } from '../../content/personas/p01';
import { textOf } from '../documents/consistency';
import type { FacilitatorCommand } from '../workshop/command';
import type { Plan } from '../workshop/plan';
import { localOwner } from '../workspace/caller';
import { evaluateForStorage } from './evaluate';
import { openAssessment } from './load';
import { ownAccounts } from './own-server.fixture';
import { repository } from './repository';
import { commandRoom, deskOf, prepareRehearsal, prepareWorkshop, type Workshop, workshopOf } from './workshop';
import { playRehearsal } from './workshop-demo';
import { reportWorkshops, workshopPaper } from './workshop-papers';

vi.mock('./request', async () => {
  const { stringsFor } = await import('../i18n/strings');
  return { requestLanguage: async () => ({ locale: 'zh', strings: stringsFor('zh') }) };
});

ownAccounts();
const shared = globalThis as { mianjianRehearsals?: Set<string> };
afterEach(() => vi.useRealTimers());
afterAll(() => shared.mianjianRehearsals?.clear());

const question = 'nec-alternative-offered';
const plan: Plan = {
  ...{ title: '替代方式', on: null, departments: ['法务', '运营'] },
  blocks: [
    { id: 'b1', title: '一', minutes: 20, questions: [question, 'sec-controls'].map((id) => ({ question: id, askedOf: [] })) },
  ],
};

const blank = { title: '门禁', mode: 'full', scenario: null, pack: 'cn-2025' } as const;

/** A facilitator at the desk of a workshop. */
function desk({ id, assessment }: Pick<Workshop, 'id' | 'assessment'>) {
  let pressed = 0;
  return async (command: FacilitatorCommand) => {
    pressed += 1;
    const seq = (await deskOf(id))?.seq ?? 0;
    const done = await commandRoom(localOwner, { id, assessment, client: null }, { key: `press-${pressed}`, seq, command });
    expect(done).toMatchObject({ ok: true });
  };
}

const paperText = async ({ id, assessment }: Pick<Workshop, 'id' | 'assessment'>, name: 'agenda' | 'preparation' | 'minutes') => {
  const made = await workshopPaper(localOwner, { assessment, workshop: id }, name, null);
  return made && `${made.model.statusMark}\n${textOf(made.model)}`;
};

const record = { do: 'record', question, answer: 'hidden', note: '没有指示牌', keepMinority: true } as const;

test('a workshop leaves minutes with what was agreed and what it did to the verdict, and the report names it', async () => {
  const { [question]: _, ...answers } = p01.answers;
  const draft = { ...localOwner, ...blank, answers };
  const { id: assessment } = await (await repository()).create(draft, evaluateForStorage);
  const id = (await prepareWorkshop(localOwner, { assessment, plan, language: 'zh' })) ?? '';
  const press = desk({ id, assessment });
  expect(await paperText({ id, assessment }, 'minutes')).toBeNull();
  await press({ do: 'open' });
  await press({ do: 'show', question });
  await press(record);
  expect(await paperText({ id, assessment }, 'minutes')).toContain('草稿');
  const version = async () => (await openAssessment(localOwner, assessment))?.seq ?? 0;
  const before = await version();
  await press({ do: 'close', keepVotes: false, keepNames: false });
  expect(await version()).toBe(before + 1);
  const minutes = await paperText({ id, assessment }, 'minutes');
  for (const part of ['有，但要主动问才告诉', '没有指示牌', '已经删除']) expect(minutes).toContain(part);
  expect(minutes).not.toContain('没有改变任何发现');
  expect((await openAssessment(localOwner, assessment))?.answers[question]).toBe('hidden');
  expect(await reportWorkshops(localOwner, assessment, before + 1)).toMatchObject([
    { title: '替代方式', agreed: 1, parked: 0, untouched: 1 },
  ]);
  // A report of the version before, made a moment later, says what it said.
  expect(await reportWorkshops(localOwner, assessment, before)).toEqual([]);
});

test('papers are of the own workspace alone, and a department that is not in the plan has no sheet', async () => {
  const { id: assessment } = await (await repository()).create({ ...localOwner, ...blank }, evaluateForStorage);
  const workshop = (await prepareWorkshop(localOwner, { assessment, plan, language: 'zh' })) ?? '';
  const place = { assessment, workshop };
  expect(await workshopPaper({ ...localOwner, workspace: 'elsewhere' }, place, 'agenda', null)).toBeNull();
  expect((await workshopPaper(localOwner, place, 'preparation', 2))?.name).toBe('工作坊准备单-替代方式-运营');
  expect(await workshopPaper(localOwner, place, 'preparation', 3)).toBeNull();
});

test('a rehearsal is played to its end by people made up, takes up after a restart, and is named in no report', async () => {
  const made = await prepareRehearsal(localOwner, { client: null, plan, language: 'zh' });
  const found = made && (await workshopOf(localOwner, made.assessment, made.id));
  if (!found) throw new Error('no rehearsal');
  expect((await openAssessment(localOwner, found.assessment))?.answers[question]).toBeUndefined();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const until = async (holds: (view: NonNullable<Awaited<ReturnType<typeof deskOf>>>) => boolean) => {
    for (let turn = 0; turn < 400; turn += 1) {
      const view = await deskOf(found.id);
      if (view && holds(view)) return view;
      await vi.advanceTimersByTimeAsync(500);
      await new Promise((next) => setImmediate(next));
    }
    throw new Error('nobody came, or nobody voted');
  };
  const press = desk(found);
  await press({ do: 'open' });
  playRehearsal(found);
  await until(({ present }) => present >= 8);
  await press({ do: 'show', question });
  await until(({ current }) => (current?.voted ?? 0) >= 3);
  shared.mianjianRehearsals?.clear();
  playRehearsal(found);
  const late = await until(({ present }) => present === 12);
  expect(late.participants).toHaveLength(12);
  const voted = await until(({ current }) => (current?.voted ?? 0) >= 7);
  expect(voted.current?.voted).toBeLessThanOrEqual(12);
  await press({ do: 'reveal', question });
  await press(record);
  await press({ do: 'close', keepVotes: false, keepNames: false });
  await until(() => !shared.mianjianRehearsals?.has(found.id));
  const minutes = await paperText(found, 'minutes');
  expect(minutes).toContain('演练');
  expect(minutes).not.toContain('演练·');
  expect(await reportWorkshops(localOwner, found.assessment, Number.MAX_SAFE_INTEGER)).toEqual([]);
});
