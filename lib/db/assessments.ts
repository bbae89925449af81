import { moveToClient, purgeRemoved, remove, rename, restore, setMode, setOwner, setScenario, setTemplate } from './changes';
import type { Database } from './client';
import { saveEdits } from './edits';
import { guarded } from './errors';
import { authorship, changesSince, fieldsAt, history, historyIndex, lastSeq, titles, versionAt } from './history';
import { create, duplicate, list, load, loadMany } from './lifecycle';
import type { Context } from './records';

export type AssessmentRepository = ReturnType<typeof assessmentRepository>;

/** Whether a text has the form of an assessment's id: a random UUID in lower case. */
export function isAssessmentId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);
}

/**
 * The assessments of a database. Every method acts inside the one workspace it is given and answers as if nothing else
 * existed; each throws a `storage-*` AppError when the database fails, and what `evaluate` throws, with nothing changed.
 */
export function assessmentRepository(database: Database, now: () => Date = () => new Date()) {
  const context: Context = { database, now };
  const bind =
    <A extends unknown[], R>(work: (context: Context, ...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      guarded(() => work(context, ...args));
  return {
    create: bind(create),
    list: bind(list),
    load: bind(load),
    loadMany: bind(loadMany),
    saveEdits: bind(saveEdits),
    changesSince: bind(changesSince),
    lastSeq: bind(lastSeq),
    rename: bind(rename),
    moveToClient: bind(moveToClient),
    setOwner: bind(setOwner),
    setTemplate: bind(setTemplate),
    setMode: bind(setMode),
    setScenario: bind(setScenario),
    remove: bind(remove),
    restore: bind(restore),
    duplicate: bind(duplicate),
    purgeRemoved: bind(purgeRemoved),
    history: bind(history),
    authorship: bind(authorship),
    fieldsAt: bind(fieldsAt),
    versionAt: bind(versionAt),
    historyIndex: bind(historyIndex),
    titles: bind(titles),
  };
}
