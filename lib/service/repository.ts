import { AsyncLocalStorage } from 'node:async_hooks';
import { type ArchiveRepository, archiveRepository } from '../db/archives';
import { type AssessmentRepository, assessmentRepository } from '../db/assessments';
import { type AssignmentRepository, assignmentRepository } from '../db/assignments';
import { type Database, openDatabase } from '../db/client';
import { clientRepository } from '../db/clients';
import { type EvidenceRepository, evidenceRepository } from '../db/evidence';
import { type IssuedRepository, issuedRepository } from '../db/issued';
import { asOne, following } from '../db/joined';
import { type KeepingRepository, keepingRepository } from '../db/keeping';
import { type PortfolioRepository, portfolioRepository } from '../db/portfolios';
import { type ThemeRepository, themeRepository } from '../db/report-themes';
import { savedViewRepository } from '../db/saved-views';
import { type TaskRepository, taskRepository } from '../db/tasks';
import { workListRepository } from '../db/work-list';
import { type WorkshopRepository, workshopRepository } from '../db/workshops';
import { type WorkspaceRepository, workspaceRepository } from '../db/workspaces';
import { env } from '../env';
import type { Caller } from '../workspace/caller';

/** Kept on `globalThis` because Next loads server modules more than once in a process. */
const shared = globalThis as { mianjianDatabase?: Promise<Database>; mianjianActs?: AsyncLocalStorage<Database> };

/** The assessments of this server. Opens the database on first use; a failed opening is tried again on the next call. */
export async function repository(): Promise<AssessmentRepository> {
  return assessmentRepository(await database());
}

/** The files this server has handed out, and its signing key. */
export async function issuedReports(): Promise<IssuedRepository> {
  return issuedRepository(await database());
}

/** The files attached to assessments. */
export async function evidenceFiles(): Promise<EvidenceRepository> {
  return evidenceRepository(await database());
}

/** What the law has kept, and what is removed for good. */
export async function keeping(): Promise<KeepingRepository> {
  return keepingRepository(await database());
}

/** Archives on their way in, and those taken in. */
export async function archives(): Promise<ArchiveRepository> {
  return archiveRepository(await database());
}

/** How the reports of each workspace look. */
export async function reportThemes(): Promise<ThemeRepository> {
  return themeRepository(await database());
}

/** Many sites under one template. */
export async function portfolios(): Promise<PortfolioRepository> {
  return portfolioRepository(await database());
}

/** Workspaces, clients and members. */
export async function workspaces(): Promise<WorkspaceRepository> {
  return workspaceRepository(await database());
}

/** Who was asked to answer what. */
export async function assignments(): Promise<AssignmentRepository> {
  return assignmentRepository(await database());
}

/** The remediation tasks of this server. */
export async function remediationTasks(): Promise<TaskRepository> {
  return taskRepository(await database());
}

/** The workshops of this server. */
export async function workshops(): Promise<WorkshopRepository> {
  return workshopRepository(await database());
}

/** Lists of the assessments of this server. */
export async function workLists(): Promise<ReturnType<typeof workListRepository>> {
  return workListRepository(await database());
}

/** Lists kept under a name. */
export async function savedViews(): Promise<ReturnType<typeof savedViewRepository>> {
  return savedViewRepository(await database());
}

/** What the caller's workspace is called. */
export async function workspaceName({ workspace }: Caller): Promise<string> {
  return workspaceNamed(workspace);
}

/** The clients of each workspace. */
export async function clients() {
  return clientRepository(await database());
}

/** What a workspace is called; empty while nobody named it. */
export async function workspaceNamed(id: string): Promise<string> {
  return (await workspaces()).workspaceName(id);
}

/** Whether a client, where one is named, is one of the caller's workspace and not archived. */
export async function knownClient(caller: Caller, client: string | null): Promise<boolean> {
  return client === null || (await (await clients()).isOpen(caller.workspace, client));
}

/** The database of this server, opened on first use; inside `together`, its one transaction. */
export function database(): Promise<Database> {
  const act = shared.mianjianActs?.getStore();
  return act ? Promise.resolve(act) : serverDatabase();
}

/** The database of this server, whatever act it is asked in: for what outlives the act. */
export function serverDatabase(): Promise<Database> {
  shared.mianjianDatabase ??= openDatabase(env()).catch((error: unknown) => {
    delete shared.mianjianDatabase;
    throw error;
  });
  return shared.mianjianDatabase;
}

/** The database for what is made once and asked in many acts: inside `together` it is the one transaction of that act. */
export async function actingDatabase(): Promise<Database> {
  return following(await serverDatabase(), () => shared.mianjianActs?.getStore());
}

/**
 * Does something and records it in one transaction: whatever the work asks of the stores of this file is kept whole or not at
 * all. Nothing slow, and nothing that tells others, belongs inside.
 */
export async function together<T>(work: () => Promise<T>): Promise<T> {
  shared.mianjianActs ??= new AsyncLocalStorage();
  const acts = shared.mianjianActs;
  if (acts.getStore()) return work();
  return asOne(await serverDatabase(), (joined) => acts.run(joined, work));
}

/** Ends the connections to the database, where one is open; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = shared.mianjianDatabase;
  delete shared.mianjianDatabase;
  await (await open)?.close();
}
