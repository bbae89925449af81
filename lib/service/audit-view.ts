import { detailWords, nameOf } from '../catalog/audit-words';
import { knownActors } from '../db/actors';
import { auditRepository, type LoggedEntry } from '../db/audit';
import { objectNames } from '../db/object-names';
import { addDays } from '../deadlines/working-days';
import { shanghaiTime } from '../i18n/shanghai-time';
import type { Strings } from '../i18n/strings';
import { isCivilDate } from '../schema/answer';
import type { Locale } from '../schema/text';
import { auditActions } from '../workspace/audit-actions';
import type { Caller } from '../workspace/caller';
import { actorNames } from './actors';
import { database, repository } from './repository';

const SHOWN = 50;

/** What the page of the audit log shows of the caller's workspace for what its address asks. */
export async function auditView(
  caller: Caller,
  asked: Readonly<Record<string, string | string[] | undefined>>,
  locale: Locale,
  strings: Strings,
) {
  const log = auditRepository(await database());
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name].trim() : '');
  const chosen = {
    who: text('who'),
    action: text('action'),
    subject: text('subject').slice(0, 100),
    from: text('from'),
    until: text('until'),
  };
  const unread = (['from', 'until'] as const).filter((name) => chosen[name] !== '' && !isCivilDate(chosen[name]));
  const before = /^\d{1,9}$/.test(text('before')) ? Number(text('before')) : undefined;
  const midnight = (date: string) => (date === '' || !isCivilDate(date) ? undefined : `${addDays(date, -1)}T16:00:00.000Z`);
  const filter = {
    actor: chosen.who || undefined,
    action: chosen.action || undefined,
    subject: chosen.subject || undefined,
    from: midnight(chosen.from),
    until: isCivilDate(chosen.until) ? midnight(addDays(chosen.until, 1)) : undefined,
    before,
  };
  const found = await log.list(caller.workspace, filter, SHOWN + 1);
  const shown = found.slice(0, SHOWN);
  const actors = await log.actors(caller.workspace);
  const names = await actorNames(caller, actors, strings.history.people);
  const called = await namesIn(caller, shown);
  const kept = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  if (found.length > SHOWN) kept.set('before', String(shown.at(-1)?.seq));
  const words: Readonly<Record<string, string>> = strings.audit.actions;
  return {
    entries: shown.map(({ seq, at, actor, action, subject, detail }) => ({
      seq,
      when: shanghaiTime(at, locale),
      who: names.get(actor) ?? actor,
      what: words[action] ?? action,
      subject: subject === null ? null : { id: subject, title: nameOf(subject, { names: called, locale }) ?? null },
      detail: detail === null ? null : detailWords(action, detail, { names: called, locale, strings }),
    })),
    people: actors.map((id) => ({ id, name: names.get(id) ?? id })),
    actions: auditActions.map((id) => ({ id, name: words[id] ?? id })),
    chosen: { ...chosen, before: before !== undefined },
    unread,
    older: found.length > SHOWN ? `/audit?${kept}` : null,
  };
}

/** What the ids in entries are called: accounts, assessments and everything else of the workspace. */
async function namesIn(caller: Caller, entries: readonly LoggedEntry[]): Promise<ReadonlyMap<string, string>> {
  const texts = entries.flatMap(({ subject, detail }) => [subject, ...Object.values(detail ?? {})]);
  const ids = [...new Set(texts.flatMap((text) => (typeof text === 'string' ? text : [])))];
  const store = await database();
  const accounts = await knownActors(store, caller.workspace, ids);
  const things = await objectNames(store, caller.workspace, ids);
  const assessments = await (await repository()).titles(caller.workspace, ids);
  return new Map([...things, ...accounts.map(({ id, name }) => [id, name] as const), ...assessments]);
}
