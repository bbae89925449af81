import type { FieldKind, FieldName } from '../schema/field';
import type { FilingStatus, Level } from '../schema/result';

export type Mode = 'quick' | 'full';

export type EventKind = FieldKind | 'rename' | 'mode' | 'scenario' | 'create' | 'remove' | 'restore' | 'import' | 'duplicate';

/** `seq` is the number of the last event. Times are ISO 8601 in UTC with milliseconds, so text order is time order. */
export type AssessmentsTable = {
  id: string;
  workspace: string;
  title: string;
  mode: Mode;
  scenario: string | null;
  pack: string;
  seq: number;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
};

/** `value` is JSON, or null for a cleared field, which keeps its row so that its version counts on. */
export type AnswersTable = {
  assessment_id: string;
  field: FieldName;
  value: string | null;
  version: number;
  updated_at: string;
};

/** `version` is the version the event gave its field; null where `field` is. Values are JSON. */
export type EventsTable = {
  assessment_id: string;
  seq: number;
  op: string;
  kind: EventKind;
  field: FieldName | null;
  version: number | null;
  old_value: string | null;
  new_value: string | null;
  actor: string;
  at: string;
};

/** The result of the answers as they were at event `seq`. `summary` and `result` are JSON. */
export type ResultsTable = {
  assessment_id: string;
  seq: number;
  pack: string;
  floor: Level;
  ceiling: Level;
  filing: FilingStatus;
  summary: string;
  result: string;
  at: string;
};

/** Kinds of file the server hands out and later recognises. */
export type IssuedFormat = 'pdf' | 'docx' | 'json' | 'zip';

/**
 * One file handed out, recognised by `file_hash` (SHA-256 of its bytes, hex). It outlives the assessment and so names no
 * title and no answer. `issued_at` is when the same content was first handed out in any form, `evaluated_on` the civil
 * date the result was computed on.
 */
export type IssuedReportsTable = {
  id: string;
  workspace: string;
  assessment_id: string;
  seq: number;
  pack: string;
  pack_version: string;
  format: IssuedFormat;
  language: string;
  report_number: string;
  file_hash: string;
  result_hash: string;
  answers_hash: string;
  signature: string;
  key_id: string;
  evaluated_on: string;
  issued_at: string;
};

/** The keys of the server; the one in slot `current` signs. Keys are PEM. */
export type SigningKeysTable = { id: string; slot: string; public_key: string; private_key: string; created_at: string };

/** How the reports of a workspace look. `data` is JSON; `version` counts the saves. */
export type ReportThemesTable = {
  workspace: string;
  version: number;
  data: string;
  updated_by: string;
  updated_at: string;
};

export type Tables = {
  assessments: AssessmentsTable;
  answers: AnswersTable;
  events: EventsTable;
  results: ResultsTable;
  issued_reports: IssuedReportsTable;
  signing_keys: SigningKeysTable;
  report_themes: ReportThemesTable;
  schema_migrations: { name: string; applied_at: string };
  schema_lock: { name: string; owner: string; expires_at: string };
};
