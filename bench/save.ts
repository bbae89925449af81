import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentRepository } from '../lib/db/assessments';
import { openDatabase } from '../lib/db/client';
import { Sqlite } from '../lib/db/sqlite-library';
import { evaluateForStorage } from '../lib/service/evaluate';
import { type Distribution, distribution } from './distribution';

export type SaveFigures = {
  readonly bareInsertMs: Distribution;
  readonly repositoryWithoutEngineMs: Distribution;
  readonly repositoryMs: Distribution;
  readonly httpMs: Distribution;
  /** HTTP door against a bare insert of the same bytes with the same durability, medians. */
  readonly ratio: number;
};

const ROUNDS = 200;

/** What saving one answer costs through the HTTP door, and where the rest over a bare SQLite insert goes. */
export async function measureSave(base: string, assessment: string): Promise<SaveFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'mianjian-bench-'));
  try {
    const bare = bareInserts(folder);
    const database = await openDatabase({ dataFolder: join(folder, 'repository') });
    const store = assessmentRepository(database);
    const input = { workspace: 'bench', actor: 'bench', title: 'bench', mode: 'full', scenario: null, pack: 'cn-2025' } as const;
    const times = async (evaluate: typeof evaluateForStorage) => {
      const { id } = await store.create(input, evaluate);
      let version = 0;
      return timed(async (round) => {
        const edits = [
          { op: `op-${id.slice(0, 8)}-${round}`, field: 'q:org-name' as const, value: `round ${round}`, base: version },
        ];
        await store.saveEdits('bench', id, 'bench', edits, evaluate);
        version += 1;
      });
    };
    const whole = await times(evaluateForStorage);
    const ready = evaluateForStorage({}, { mode: 'full', scenario: null, pack: 'cn-2025' });
    const without = await times(() => ready);
    await database.close();
    const http = await httpSaves(base, assessment);
    return {
      bareInsertMs: bare,
      repositoryWithoutEngineMs: without,
      repositoryMs: whole,
      httpMs: http,
      ratio: Math.round((http.median / bare.median) * 10) / 10,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bareInserts(folder: string): Distribution {
  const database = new Sqlite(join(folder, 'bare.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('create table answers (op text primary key, field text, value text)');
  const insert = database.prepare('insert into answers values (?, ?, ?)');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    insert.run(`op-bare-${round}`, 'q:org-name', JSON.stringify(`round ${round}`));
    times.push(performance.now() - start);
  }
  database.close();
  return distribution(times);
}

async function httpSaves(base: string, assessment: string): Promise<Distribution> {
  const state = await (await fetch(`${base}/api/assessments/${assessment}?since=0`)).json();
  let version: number = state.fields.find((field: { field: string }) => field.field === 'q:org-name')?.version ?? 0;
  return timed(async (round) => {
    const edits = [{ op: `op-http-${Date.now()}-${round}`, field: 'q:org-name', value: `round ${round}`, base: version }];
    const response = await fetch(`${base}/api/assessments/${assessment}/answers`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ edits }),
    });
    const { outcomes } = await response.json();
    if (outcomes?.[0]?.status !== 'saved') throw new Error(`Not saved: ${response.status}`);
    version = outcomes[0].version;
  });
}

async function timed(work: (round: number) => Promise<void>): Promise<Distribution> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return distribution(times);
}
