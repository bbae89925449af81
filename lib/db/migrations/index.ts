import type { Kysely } from 'kysely';
import { assessments } from './0001-assessments';

/** One step of the schema, in SQL that SQLite and PostgreSQL both read. A released step is never edited. */
export type Migration = { readonly name: string; up(db: Kysely<never>): Promise<void> };

/** Every step in the order of application. */
export const migrations: readonly Migration[] = [assessments];
