import { type AssessmentRepository, assessmentRepository } from '../db/assessments';
import { type Database, openDatabase } from '../db/client';
import { type IssuedRepository, issuedRepository } from '../db/issued';
import { type ThemeRepository, themeRepository } from '../db/report-themes';
import { env } from '../env';

/** Kept on `globalThis` because Next loads server modules more than once in a process. */
const shared = globalThis as { mianjianDatabase?: Promise<Database> };

const REMOVED_KEPT_DAYS = 30;

/** The one place that says whose data a request may touch. Local mode: one owner, one workspace. */
export const localOwner = { workspace: 'local', actor: 'local-owner' } as const;

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

function database(): Promise<Database> {
  shared.mianjianDatabase ??= openDatabase(env()).catch((error: unknown) => {
    delete shared.mianjianDatabase;
    throw error;
  });
  return shared.mianjianDatabase;
}

/** Removes for good what was deleted more than thirty days ago. */
export async function purgeOldRemovals(now: number): Promise<number> {
  const before = new Date(now - REMOVED_KEPT_DAYS * 86_400_000).toISOString();
  return (await repository()).purgeRemoved(localOwner.workspace, before);
}
