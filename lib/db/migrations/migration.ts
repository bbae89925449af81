import type { Kysely } from 'kysely';

/** One step of the schema, in SQL that SQLite and PostgreSQL both read. A released step is never edited. */
export type Migration = { readonly name: string; up(db: Kysely<never>): Promise<void> };
