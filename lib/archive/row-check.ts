import { createHash } from 'node:crypto';
import { type CarriedName, planOf } from '../db/archive-plan';
import type { ArchiveRow } from '../db/archive-read';
import { isAssessmentId } from '../db/assessments';
import type { EventKind } from '../db/schema';
import { evidenceType } from '../exchange/evidence-type';
import { parseTheme } from '../http/report-theme';
import { EVIDENCE_LIMIT, evidenceKinds } from '../schema/evidence';
import { isFieldName } from '../schema/field';
import { commentPlaces, findingMarks, reviewStates } from '../schema/review';
import { canonicalJson } from '../seal/canonical';
import { taskStates } from '../workspace/tasks';
import { jsonOf } from './archive-file';
import { roomEventFits, workshopFits } from './room-row';

const levels = ['low', 'medium', 'high', 'stop'];
const filings = ['required', 'cannot-determine', 'approaching', 'filed', 'not-required', 'out-of-scope'];
const flag = [0, 1];
const eventKinds = [
  'answer',
  'note',
  'plan',
  'level',
  'reason',
  'particular',
  'rename',
  'mode',
  'scenario',
  'create',
  'remove',
  'restore',
  'import',
  'duplicate',
  'client',
  'owner',
  'template',
  'workshop-closed',
  'evidence-added',
  'evidence-removed',
  'evidence-restored',
] as const satisfies readonly EventKind[];
const orNull = (values: readonly string[]) => [...values, null];

/** Columns that hold one of a few words, by table. */
const words: Readonly<Partial<Record<CarriedName, Readonly<Record<string, readonly (string | number | null)[]>>>>> = {
  assessments: { mode: ['quick', 'full'], status: reviewStates, filing: filings, template: flag, verdict: [0, 1, 2, 3, 4] },
  events: { kind: eventKinds },
  results: { floor: levels, ceiling: levels, filing: filings },
  finding_marks: { mark: orNull(findingMarks) },
  signed_versions: { state: ['signed-off', 'superseded'], own_work: flag, account: flag },
  signed_files: { format: ['pdf', 'docx'] },
  issued_reports: { format: ['pdf', 'docx', 'json', 'zip'], kind: orNull(['minutes']) },
  comments: { place: commentPlaces },
  tasks: { state: taskStates },
  evidence: { kind: evidenceKinds },
  workshops: { status: ['prepared', 'closed'], language: ['zh', 'en'], demo: [0] },
  workshop_events: { pending: flag },
  portfolio_sites: { floor: orNull(levels), ceiling: orNull(levels), filing: orNull(filings) },
  saved_views: { shared: [1] },
};

/** Whether a row has in each column what may stand there, and its files are what it says of them. */
export function rowIsSound(table: CarriedName, row: ArchiveRow): boolean {
  const { columns } = planOf(table);
  for (const [name, value] of Object.entries(row)) {
    const kind = columns[name] ?? 'text';
    const open = kind.endsWith('?') || kind.startsWith('ref?:');
    if (value === null ? !open : !holds(kind, value)) return false;
    if (words[table]?.[name]?.includes(value as never) === false) return false;
  }
  if (table === 'workshops') return workshopFits(row);
  if (table === 'workshop_events') return roomEventFits(row);
  return filesFit(table, row) && resultFits(table, row) && (table !== 'report_themes' || themeFits(row));
}

function holds(kind: string, value: ArchiveRow[string]): boolean {
  if (kind.startsWith('int')) return Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31;
  if (kind.startsWith('bytes')) return value instanceof Uint8Array;
  // What PostgreSQL cannot store, and no text of ours holds.
  if (typeof value !== 'string' || value.includes('\0')) return false;
  if (kind.startsWith('json')) return jsonOf(value) !== undefined;
  // What was asked of the owner of a parked question is called by the workshop and the number of its event.
  if (kind.endsWith(':assignment')) return isAssessmentId(value.replace(/-\d{1,9}$/, ''));
  if (kind.includes(':')) return isAssessmentId(value);
  return true;
}

function filesFit(table: CarriedName, row: ArchiveRow): boolean {
  if (table === 'events') return row.field === null || isFieldName(String(row.field));
  const { bytes } = row;
  if (!(bytes instanceof Uint8Array)) return true;
  const told = table === 'evidence' ? row.sha256 : row.hash;
  if (bytes.length !== row.size || createHash('sha256').update(bytes).digest('hex') !== told) return false;
  if (table !== 'evidence') return true;
  const type = evidenceType(bytes, String(row.name));
  return bytes.length <= EVIDENCE_LIMIT && type.ok && type.type === row.type;
}

/** Pages read results without asking, so what they rest on must be there. */
function resultFits(table: CarriedName, row: ArchiveRow): boolean {
  if (table !== 'results' && table !== 'signed_versions') return true;
  const { overall, findings, filing, pack, score } = (jsonOf(String(row.result)) ?? {}) as Record<string, unknown>;
  return [overall, filing, pack, score].every((part) => typeof part === 'object' && part !== null) && Array.isArray(findings);
}

/** A look of reports is what its form could have saved, logo and all. */
function themeFits(row: ArchiveRow): boolean {
  const theme = jsonOf(String(row.data)) as { readonly logo?: { readonly data?: unknown } | null } | null;
  if (theme === null) return true;
  const read = parseTheme({ base: 0, theme: { ...theme, logo: theme.logo?.data ?? null } });
  return read.ok && canonicalJson(read.theme) === canonicalJson(theme);
}
