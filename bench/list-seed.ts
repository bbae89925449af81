import { randomUUID } from 'node:crypto';
import { type Database, type DatabaseEnv, openDatabase } from '../lib/db/client';
import { listedNames, NO_DAY, verdictGroups, wordPieces } from '../lib/db/list-columns';
import { levels } from '../lib/schema/result';
import { reviewStates } from '../lib/schema/review';
import { listFilings } from '../lib/workspace/work-list';

const BATCH = 500;
const CLIENTS = 100;
/** Tasks of the one who looks, however many assessments there are; of others, one for every five assessments. */
const OWN_TASKS = 40;
const places = ['东门', '西区', '写字楼', '购物中心', '地铁站', '酒店大堂', '学校食堂', '售楼处'];
const systems = ['门禁', '考勤', '支付', '核验', '客流统计'];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const day = (index: number) => new Date(Date.UTC(2026, 0, 1) + (index % 700) * 86_400_000).toISOString();

/** Fills an empty database with assessments as the product would store them, without events and with an empty result each; one in a thousand is called 稀有. */
export async function seedList(env: DatabaseEnv, count: number): Promise<void> {
  const database = await openDatabase(env);
  for (let start = 0; start < count; start += BATCH) await batch(database, start, Math.min(count, start + BATCH));
  await database.close();
}

async function batch({ kysely }: Database, start: number, end: number): Promise<void> {
  const rows = Array.from({ length: end - start }, (_, offset) => {
    const index = start + offset;
    const rare = index % 1000 === 7 ? '稀有' : '';
    const title = `${rare}${pick(places, index * 7)}${pick(systems, index * 3)}${index}号`;
    const at = new Date(Date.UTC(2025, 5, 1) + index * 60_000).toISOString();
    return {
      id: randomUUID(),
      workspace: 'local',
      title,
      mode: 'full' as const,
      scenario: null,
      pack: 'cn-2025',
      seq: 1,
      created_at: at,
      updated_at: at,
      deleted_at: null,
      client_id: index % 3 === 0 ? null : `client-${index % CLIENTS}`,
      owner: 'local-owner',
      status: index % 20 === 0 ? pick(reviewStates, index / 20) : 'draft',
      due: index % 4 === 0 ? day(index).slice(0, 10) : NO_DAY,
      verdict: index % verdictGroups.length,
      filing: pick(listFilings, index),
      chain: '',
      last_actor: 'local-owner',
      called: '',
      ...listedNames(title, ''),
      template: 0,
      made_from: null,
    };
  });
  const results = rows.map(({ id, verdict, filing, updated_at }) => {
    const level = levels[Math.max(0, verdict - 1)] ?? 'low';
    const summary = JSON.stringify({ gaps: 3, deadline: null, answered: 40, asked: 80, called: '', dueFor: null });
    return {
      assessment_id: id,
      seq: 1,
      pack: 'cn-2025@1',
      floor: level,
      ceiling: level,
      filing,
      summary,
      result: '{}',
      at: updated_at,
    };
  });
  const tasks = rows.flatMap(({ id, updated_at }, offset) => {
    const own = start + offset < OWN_TASKS;
    if (!own && offset % 5 !== 0) return [];
    const owner = own ? 'local-owner' : `colleague-${offset % 50}`;
    const what = { rule: 'r-pia-none', title: '', owner, owner_name: '', due: day(start + offset).slice(0, 10), proof: '' };
    const kept = { reason: '', version: 1, created_at: updated_at, updated_at, updated_by: 'bench' };
    return [{ id: randomUUID(), workspace: 'local', assessment_id: id, state: 'open', ...what, ...kept }];
  });
  const pieces = rows.flatMap(({ id, search_text }) =>
    wordPieces(search_text).map((piece) => ({ workspace: 'local', piece, assessment_id: id })),
  );
  await kysely.transaction().execute(async (trx) => {
    await trx.insertInto('assessments').values(rows).execute();
    await trx.insertInto('results').values(results).execute();
    if (tasks.length > 0) await trx.insertInto('tasks').values(tasks).execute();
    for (let from = 0; from < pieces.length; from += 5000) {
      await trx
        .insertInto('list_words')
        .values(pieces.slice(from, from + 5000))
        .execute();
    }
  });
}
