import type { EvidenceKind } from '../schema/evidence';
import type { FieldKind, FieldName } from '../schema/field';
import type { FilingStatus, Level } from '../schema/result';
import type { CommentPlace, FindingMark, VersionState } from '../schema/review';

/** Anything JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Mode = 'quick' | 'full';

export type EventKind =
  | FieldKind
  | 'rename'
  | 'mode'
  | 'scenario'
  | 'create'
  | 'remove'
  | 'restore'
  | 'import'
  | 'duplicate'
  | 'client'
  | 'owner'
  | 'template'
  | 'workshop-closed'
  | EvidenceEvent;

/** A file attached, taken off, or put back; the event's value is its name and hash. */
type EvidenceEvent = 'evidence-added' | 'evidence-removed' | 'evidence-restored';

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
  client_id: string | null;
  owner: string | null;
  status: string;
  /** Hash of the last event, which vouches for all before it. */
  chain: string;
  /** Kept for lists alone, as lib/db/list-columns.ts makes them of the rest; `due` is a civil date. */
  due: string;
  verdict: number;
  filing: FilingStatus;
  last_actor: string;
  called: string;
  sort_title: string;
  search_text: string;
  /** 1 where offered as a template. */
  template: number;
  /** The template it was made from. */
  made_from: string | null;
};

/** `value` is JSON, or null for a cleared field, which keeps its row so that its version counts on. */
export type AnswersTable = {
  assessment_id: string;
  field: FieldName;
  value: string | null;
  version: number;
  updated_at: string;
};

/**
 * `version` is the version the event gave its field; null where `field` is. Values are JSON. `source_seq` is the event after
 * which the field held the value that was restored. `hash` chains the event to the one before; null on what is older than
 * the chain, but for the last.
 */
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
  source_seq: number | null;
  hash: string | null;
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
export type IssuedKind = 'minutes';

/**
 * One file handed out, recognised by `file_hash` (SHA-256 of its bytes, hex). It outlives the assessment and so names no
 * title and no answer. `issued_at` is when the same content was first handed out in any form, `evaluated_on` the civil
 * date the result was computed on, `reference_date` the one it was judged as of. `content` is the list of hashes of what the
 * file shows, page by page or chapter by chapter, as JSON, and `content_hash` one over them all; null of files issued
 * before they were kept, and of files that have none.
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
  reference_date: string | null;
  content_hash: string | null;
  content: string | null;
  /** The archive that brought the row along, of a file another server handed out; null of our own. */
  takeover: string | null;
  /** What the file is, where it is neither a report nor a package or paper of one. */
  kind: IssuedKind | null;
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

/**
 * What happened in a workspace, each entry chained to the one before by `hash`. `digest` is of salt and detail: both can be
 * erased, and the chain still holds.
 */
export type AuditLogTable = {
  workspace: string;
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string | null;
  salt: string | null;
  detail: string | null;
  digest: string;
  hash: string;
};

/** A team, or the one owner of a server without accounts (`local`). */
export type WorkspacesTable = { id: string; name: string; created_at: string; second_factor_from: string | null };

export type ClientsTable = { id: string; workspace: string; name: string; created_at: string; archived_at: string | null };

/** One role of one account: in the whole workspace where `client_id` is null, else for that client alone. */
export type MembersTable = {
  id: string;
  workspace: string;
  user_id: string;
  role: string;
  client_id: string | null;
  created_at: string;
  created_by: string;
};

/** An offer of a role. Only the SHA-256 of the link's token is kept. */
export type InvitationsTable = {
  id: string;
  workspace: string;
  email: string;
  role: string;
  client_id: string | null;
  token_hash: string;
  created_by: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  revoked_at: string | null;
};

/** A link by which an account chooses a new password. Only the SHA-256 of its token is kept. */
export type PasswordLinksTable = {
  id: string;
  workspace: string;
  user_id: string;
  token_hash: string;
  created_by: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
};

/** The accounts better-auth keeps; its passwords and second factors are read by better-auth alone. */
export type UsersTable = { id: string; name: string; email: string; twoFactorEnabled: boolean | number | null };

/** Sessions are kept by better-auth; here they are only ended, together with what ends them. */
/** `expiresAt` is an ISO text on SQLite, a timestamp on PostgreSQL. */
export type SessionsTable = { id: string; userId: string; token: string; expiresAt: string | Date };

/** Failed sign-ins by SHA-256 of the e-mail address. */
export type SignInFailuresTable = { key: string; count: number; since: string };

/**
 * A file attached to an answer, a finding or a task (`kind` and `target`). `sha256` is hex, of `bytes`. A removed file keeps
 * its row and its bytes, so that removal can be undone.
 */
export type EvidenceTable = {
  id: string;
  workspace: string;
  assessment_id: string;
  kind: EvidenceKind;
  target: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  added_by: string;
  added_name: string;
  added_at: string;
  removed_at: string | null;
  removed_by: string | null;
  bytes: Uint8Array;
};

/** Why a signed assessment may be removed before the law's time is over, as an owner wrote it. */
export type RetentionWaiversTable = { assessment_id: string; workspace: string; reason: string; actor: string; at: string };

/** One move of a review; `number` counts those of the assessment, `seq` is the event its content stood at. */
export type ReviewMovesTable = {
  assessment_id: string;
  number: number;
  workspace: string;
  move: string;
  from_state: string;
  to_state: string;
  reason: string;
  seq: number;
  actor: string;
  actor_name: string;
  at: string;
};

/** What a reviewer said of a finding; the last row of a rule counts, and says nothing where `mark` is null. */
export type FindingMarksTable = {
  assessment_id: string;
  number: number;
  workspace: string;
  rule: string;
  mark: FindingMark | null;
  reason: string;
  accepted_by: string;
  until: string | null;
  basis: string;
  seq: number;
  actor: string;
  actor_name: string;
  at: string;
};

/** A version as it was signed. `file`, `result` and `judgements` are JSON; `own_work` and `account` are 0 or 1. */
export type SignedVersionsTable = {
  id: string;
  workspace: string;
  assessment_id: string;
  number: number;
  state: VersionState;
  seq: number;
  actor: string;
  signer_name: string;
  signer_title: string;
  opinion: string;
  own_work: number;
  account: number;
  at: string;
  pack: string;
  pack_version: string;
  reference_date: string;
  evaluated_on: string;
  language: string;
  report_number: string;
  file: string;
  result: string;
  judgements: string;
  answers_hash: string;
  result_hash: string;
  enclosed: string | null;
};

/** A file of a signed version, byte for byte as it was issued. */
export type SignedFilesTable = { version_id: string; format: 'pdf' | 'docx'; hash: string; size: number; bytes: Uint8Array };

/** A comment; the first of a thread carries its place and whether it is settled. What it said before is in `comment_history`. */
export type CommentsTable = {
  id: string;
  assessment_id: string;
  workspace: string;
  number: number;
  thread: string;
  place: CommentPlace;
  target: string;
  body: string;
  version: number;
  actor: string;
  actor_name: string;
  at: string;
  edited_at: string | null;
  deleted_at: string | null;
  resolved_at: string | null;
  resolved_by: string | null;
};

/**
 * What somebody is asked to answer by `due` (civil date). `assignee` is an account, or `link:` and the id of a personal link.
 * `targets` is JSON.
 */
export type AssignmentsTable = {
  id: string;
  workspace: string;
  assessment_id: string;
  assignee: string;
  targets: string;
  due: string | null;
  note: string;
  created_by: string;
  created_at: string;
  withdrawn_at: string | null;
};

/** A way in for one respondent without an account. Only the SHA-256 of the token is kept. `shown` is what the page calls the assessment. */
export type AnswerLinksTable = {
  id: string;
  workspace: string;
  assignment_id: string;
  name: string;
  stated_name: string | null;
  shown: string;
  token_hash: string;
  expires_at: string;
  opens: number;
  last_used_at: string | null;
};

/** A remediation task; `rule` is null for one that answers no finding. `version` counts the saves. */
export type TasksTable = {
  id: string;
  workspace: string;
  assessment_id: string;
  rule: string | null;
  title: string;
  owner: string | null;
  owner_name: string;
  due: string | null;
  proof: string;
  state: string;
  reason: string;
  version: number;
  created_at: string;
  updated_at: string;
  updated_by: string;
};

/** Pairs of neighbouring characters of what an assessment is called, for search. */
export type ListWordsTable = { workspace: string; piece: string; assessment_id: string };

/** A list somebody keeps under a name. `query` is its address without the path; `shared` is 1 where the whole workspace sees it. */
export type SavedViewsTable = {
  id: string;
  workspace: string;
  user_id: string;
  name: string;
  query: string;
  shared: number;
  created_at: string;
};

/** Many sites judged under one template, an assessment of the same workspace. */
export type PortfoliosTable = {
  id: string;
  workspace: string;
  client_id: string | null;
  name: string;
  template_id: string;
  created_at: string;
  created_by: string;
  updated_at: string;
};

/**
 * One site: the answers in which it differs from the template (JSON) and what it was found to be. `judged` names what it was
 * judged on (template, day, packs) and is null until it was; `version` counts the changes of its answers; `findings` is JSON.
 */
export type PortfolioSitesTable = {
  portfolio_id: string;
  seq: number;
  name: string;
  differences: string;
  version: number;
  judged: string | null;
  floor: Level | null;
  ceiling: Level | null;
  filing: FilingStatus | null;
  deadline: string | null;
  findings: string | null;
  persons: number | null;
  handler: string | null;
  assessment_id: string | null;
};

/**
 * An archive of another server taken into a workspace. `counts` is JSON, `key_id` names the key that signed its manifest,
 * `public_keys` are all it came with (PEM), `audit` is the exported audit log of that server where the archive held one.
 */
export type TakeoversTable = {
  id: string;
  workspace: string;
  at: string;
  actor: string;
  from_name: string;
  made_at: string;
  product: string;
  manifest_hash: string;
  key_id: string;
  public_keys: string;
  counts: string;
  audit: Uint8Array | null;
};

/** Somebody an archive names: a name without an account. */
export type FormerPeopleTable = { id: string; workspace: string; name: string; from_name: string };

/** A part of an archive on its way in; parts are numbered from 0. */
export type ArchivePartsTable = {
  upload: string;
  workspace: string;
  number: number;
  size: number;
  at: string;
  bytes: Uint8Array;
};

/**
 * A workshop on an assessment. `plan` is JSON and changes only while `prepared`, `version` counts its saves; `seq` is the number of
 * the last event. `code` lets people in while the room is open; `demo` is 1 for a rehearsal.
 */
export type WorkshopsTable = {
  id: string;
  workspace: string;
  assessment_id: string;
  plan: string;
  version: number;
  language: 'zh' | 'en';
  demo: number;
  status: 'prepared' | 'open' | 'paused' | 'closed';
  seq: number;
  code: string | null;
  code_expires_at: string | null;
  created_by: string;
  created_at: string;
  closed_at: string | null;
  /** The event of the assessment that its closing made; null until then, and of rehearsals. */
  closed_seq: number | null;
};

/**
 * What happened in a room. `sent` names the command, so that the same one sent twice happens once. `event` is JSON without the
 * name of a person, which stands in `name` and is taken out at the end. `pending` is 1 until what follows for the assessment was done.
 */
export type WorkshopEventsTable = {
  workshop_id: string;
  seq: number;
  at: string;
  by: string;
  sent: string;
  type: string;
  name: string | null;
  event: string;
  pending: number;
};

/** Somebody who came in by a phone. Only the SHA-256 of the token is kept, and no name. */
export type WorkshopParticipantsTable = { id: string; workshop_id: string; token_hash: string };

export type Tables = {
  assessments: AssessmentsTable;
  answers: AnswersTable;
  events: EventsTable;
  results: ResultsTable;
  issued_reports: IssuedReportsTable;
  signing_keys: SigningKeysTable;
  report_themes: ReportThemesTable;
  workspaces: WorkspacesTable;
  clients: ClientsTable;
  members: MembersTable;
  invitations: InvitationsTable;
  password_links: PasswordLinksTable;
  auth_users: UsersTable;
  auth_sessions: SessionsTable;
  audit_log: AuditLogTable;
  audit_heads: { workspace: string; seq: number; hash: string };
  sign_in_failures: SignInFailuresTable;
  evidence: EvidenceTable;
  retention_waivers: RetentionWaiversTable;
  review_moves: ReviewMovesTable;
  finding_marks: FindingMarksTable;
  signed_versions: SignedVersionsTable;
  signed_files: SignedFilesTable;
  comments: CommentsTable;
  comment_history: { comment_id: string; version: number; body: string; until: string };
  comment_reads: { assessment_id: string; actor: string; place: CommentPlace; target: string; number: number };
  assignments: AssignmentsTable;
  answer_links: AnswerLinksTable;
  tasks: TasksTable;
  list_words: ListWordsTable;
  saved_views: SavedViewsTable;
  default_views: { workspace: string; user_id: string; view_id: string };
  portfolios: PortfoliosTable;
  portfolio_sites: PortfolioSitesTable;
  takeovers: TakeoversTable;
  former_people: FormerPeopleTable;
  archive_parts: ArchivePartsTable;
  workshops: WorkshopsTable;
  workshop_events: WorkshopEventsTable;
  workshop_participants: WorkshopParticipantsTable;
  schema_migrations: { name: string; applied_at: string };
  schema_lock: { name: string; owner: string; expires_at: string };
};
