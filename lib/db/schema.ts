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
  report_themes: ReportThemesTable;
  schema_migrations: { name: string; applied_at: string };
  schema_lock: { name: string; owner: string; expires_at: string };
};
