import { assessments } from './0001-assessments';
import type { Migration } from './migration';

/** Every step in the order of application. */
export const migrations: readonly Migration[] = [assessments];
