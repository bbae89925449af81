import { makeAuth } from '../lib/auth/auth';
import { createAccount } from '../lib/auth/create-account';
import { authSecret } from '../lib/auth/secret';
import { assessmentRepository } from '../lib/db/assessments';
import { openDatabase } from '../lib/db/client';
import { evidenceRepository } from '../lib/db/evidence';
import type { NewAssessment } from '../lib/db/lifecycle';
import { workshopRepository } from '../lib/db/workshops';
import { workspaceRepository } from '../lib/db/workspaces';
import { evaluateForStorage } from '../lib/service/evaluate';
import type { Grant } from '../lib/workspace/caller';
import type { OwnServer } from './server';

export const PASSWORD = 'heron-lantern-quarry-42';

export type Team = Awaited<ReturnType<typeof ownTeam>>;

/** Makes a server a team's, without its screens: accounts, clients and assessments straight in its database. Close it at the end. */
export async function ownTeam(server: OwnServer, databaseUrl?: string) {
  const database = await openDatabase({ dataFolder: server.folder, databaseUrl });
  const auth = makeAuth(database, { secret: authSecret(undefined, server.folder), url: 'http://localhost' });
  const places = workspaceRepository(database);
  const store = assessmentRepository(database);
  const ids = new Map<string, string>();
  await places.nameWorkspace('local', '云雀律师事务所（虚构）');

  const addAccount = async (name: string, workspace: string, ...grants: Grant[]): Promise<string> => {
    const made = await createAccount(auth, { name, email: `${name}@example.org`, password: PASSWORD });
    if (typeof made === 'string') throw new Error(made);
    for (const { role, client } of grants) await places.addMember({ workspace, role, client, user: made.id, by: 'test' });
    ids.set(name, made.id);
    return made.id;
  };
  return {
    database,
    places,
    store,
    addAccount,
    idOf: (name: string) => ids.get(name) ?? '',
    addAssessment: async (input: Partial<NewAssessment> = {}): Promise<string> => {
      const base = { workspace: 'local', actor: 'test', title: '门禁', mode: 'full', scenario: null, pack: 'cn-2025' } as const;
      return (await store.create({ ...base, ...input }, evaluateForStorage)).id;
    },
    /** Attaches a small text to an answer of an assessment and returns its id. */
    addEvidence: async (assessment: string): Promise<string> => {
      const bytes = new Uint8Array(Buffer.from('会议纪要'));
      const file = {
        kind: 'question',
        target: 'org-name',
        name: '会议纪要.txt',
        type: 'text/plain',
        sha256: 'ab',
        bytes,
      } as const;
      const actor = { actor: 'test', actorName: '测试' };
      const added = await evidenceRepository(database).add({ ...file, ...actor, workspace: 'local', assessment }, 1e9);
      if (added === null || typeof added === 'string') throw new Error('The file was not attached.');
      return added.id;
    },
    /** Prepares a workshop on an assessment of the workspace `local` and returns its id. */
    addWorkshop: async (assessment: string): Promise<string> => {
      const plan = { title: '门禁', on: null, departments: [], blocks: [] };
      const made = { workspace: 'local', assessment, plan, language: 'zh', demo: false, actor: 'test' } as const;
      const entry = { workspace: 'local', actor: 'test', action: 'workshop.created', subject: assessment, detail: {} };
      return (await workshopRepository(database).create(made, () => entry)) ?? 'none';
    },
    /** Keeps a signed version of an assessment, without files and without touching its state. */
    addSigned: async (assessment: string): Promise<void> => {
      const told = { signer_name: '李律师', signer_title: '法务', opinion: '', own_work: 0, account: 1, language: 'zh' } as const;
      const judged = { pack: 'cn-2025', pack_version: '1', reference_date: '2026-11-22', evaluated_on: '2026-11-22' } as const;
      const content = {
        file: '{}',
        result: '{}',
        judgements: '[]',
        answers_hash: '',
        result_hash: '',
        report_number: 'MJ',
      } as const;
      const row = { id: assessment, workspace: 'local', assessment_id: assessment, number: 1, seq: 1, actor: 'test' } as const;
      await database.kysely
        .insertInto('signed_versions')
        .values({ ...row, ...told, ...judged, ...content, state: 'signed-off', at: '2026-11-22T00:00:00.000Z' })
        .execute();
    },
    /** Signs in through the door and returns the Cookie header of the session. */
    cookieOf: async (name: string, address = server.address): Promise<string> => {
      const response = await fetch(`${address}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: `${name}@example.org`, password: PASSWORD }),
      });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; ');
    },
    close: () => database.close(),
  };
}
