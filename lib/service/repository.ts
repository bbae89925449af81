import { type AssessmentRepository, assessmentRepository } from '../db/assessments';
import { type AssignmentRepository, assignmentRepository } from '../db/assignments';
import { type Database, openDatabase } from '../db/client';
import { type IssuedRepository, issuedRepository } from '../db/issued';
import { type PortfolioRepository, portfolioRepository } from '../db/portfolios';
import { type ThemeRepository, themeRepository } from '../db/report-themes';
import { type TaskRepository, taskRepository } from '../db/tasks';
import { type WorkspaceRepository, workspaceRepository } from '../db/workspaces';
import { env } from '../env';
import type { Caller } from '../workspace/caller';

/** Kept on `globalThis` because Next loads server modules more than once in a process. */
const shared = globalThis as { mianjianDatabase?: Promise<Database> };

const REMOVED_KEPT_DAYS = 30;

/** The assessments of this server. Opens the database on first use; a failed opening is tried again on the next call. */
export async function repository(): Promise<AssessmentRepository> {
  return assessmentRepository(await database());
}

/** The files this server has handed out, and its signing key. */
export async function issuedReports(): Promise<IssuedRepository> {
  return issuedRepository(await database());
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

/** What the caller's workspace is called. */
export async function workspaceName({ workspace }: Caller): Promise<string> {
  return (await workspaces()).workspaceName(workspace);
}

/** Whether a client, where one is named, is one of the caller's workspace. */
export async function knownClient(caller: Caller, client: string | null): Promise<boolean> {
  return client === null || (await (await workspaces()).hasClient(caller.workspace, client));
}

/** The database of this server, opened on first use. */
export function database(): Promise<Database> {
  shared.mianjianDatabase ??= openDatabase(env()).catch((error: unknown) => {
    delete shared.mianjianDatabase;
    throw error;
  });
  return shared.mianjianDatabase;
}

/** Removes for good what a workspace deleted more than thirty days ago. */
export async function purgeOldRemovals(workspace: string, now: number): Promise<number> {
  const before = new Date(now - REMOVED_KEPT_DAYS * 86_400_000).toISOString();
  return (await repository()).purgeRemoved(workspace, before);
}
