import { findPack } from '../catalog/index';
import type { FieldValues } from '../schema/field';
import type { Pack } from '../schema/pack';
import { type Caller, clientsWith } from '../workspace/caller';
import { evaluateForStorage } from './evaluate';
import { openAssessment } from './load';
import { repository, workLists } from './repository';

/** Most templates offered for a new assessment. */
const OFFERED = 50;

/** The templates the caller may read, by name. */
export async function templatesFor(caller: Caller) {
  const filter = { workspace: caller.workspace, clients: clientsWith(caller, 'read'), template: true } as const;
  return (await (await workLists()).page(filter, 'title', OFFERED)).rows;
}

/** What of a template is copied: everything, or its choices, numbers and dates alone, without any written text. */
export function copiedFrom(values: FieldValues, pack: Pack, texts: boolean): FieldValues {
  if (texts) return values;
  const chosen = (answers: FieldValues['answers']) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => pack.questions[id]?.kind !== 'text'));
  return { answers: chosen(values.answers), notes: {}, planned: chosen(values.planned), overrides: {}, particulars: {} };
}

/** Starts an assessment from a template: its id, or null where there is no such template the caller may read. `client` was checked before. */
export async function startFrom(caller: Caller, template: string, client: string | null, texts: boolean): Promise<string | null> {
  const open = await openAssessment(caller, template);
  const clients = clientsWith(caller, 'read');
  if (!open?.assessment.template) return null;
  if (clients !== null && (open.assessment.client === null || !clients.includes(open.assessment.client))) return null;
  const { mode, scenario, pack } = open.assessment;
  const copied = copiedFrom(open, findPack(pack) ?? open.pack, texts);
  const input = { workspace: caller.workspace, actor: caller.actor, title: '', mode, scenario, pack, client, ...copied };
  return (await (await repository()).create({ ...input, kind: 'duplicate', madeFrom: template }, evaluateForStorage)).id;
}
