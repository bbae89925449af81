import type { Tables } from './schema';

export type TableName = keyof Tables;
/** What has an id of its own that other rows name. */
export type Thing =
  | 'client'
  | 'assessment'
  | 'evidence'
  | 'version'
  | 'comment'
  | 'assignment'
  | 'link'
  | 'task'
  | 'view'
  | 'portfolio'
  | 'issued'
  | 'workshop'
  | 'takeover';

/**
 * What a column holds when its row moves to another server. `id:` its own id, kept where it is free there; `ref:` the id of
 * something in the same archive; `ref?:` the same, or null where it is not in the archive; `kept:` an id that may outlive
 * its row; `actor` somebody; `seat-or-actor` somebody, or a phone in a workshop; `target` a name or an id; `query` an address whose parameters may be ids; `workspace` and
 * `token` are not carried, since both are the new server's own.
 */
export type ColumnKind =
  | 'text'
  | 'text?'
  | 'int'
  | 'int?'
  | 'json'
  | 'json?'
  | 'bytes'
  | 'bytes?'
  | 'workspace'
  | 'token'
  | 'actor'
  | 'actor?'
  | 'seat-or-actor'
  | 'target'
  | 'query'
  | `id:${Thing}`
  | `ref:${Thing}`
  | `ref?:${Thing}`
  | `kept:${Thing}`;

/** Whose rows of a table belong to an archive: of the workspace or of one client, by the row itself or by what it hangs on. */
type Belongs =
  | { readonly by: 'client' | 'client_id' | 'taken' | 'workspace' | 'shared' }
  /** `only` the rows whose columns hold one of these values. */
  | { readonly by: 'assessment_id'; readonly only?: Readonly<Record<string, readonly (string | number)[]>> }
  | {
      readonly by: 'parent';
      readonly parent: 'assignments' | 'signed_versions' | 'comments' | 'portfolios' | 'workshops';
      readonly column: string;
    };

type Carried<T extends TableName> = {
  readonly key: readonly (keyof Tables[T] & string)[];
  readonly belongs: Belongs;
  readonly columns: { readonly [C in keyof Tables[T]]: ColumnKind };
};
type CarriedTables = { readonly [T in TableName]?: Carried<T> };

const event = { seq: 'int', actor: 'actor', at: 'text' } as const;
const place = { assessment_id: 'ref:assessment', workspace: 'workspace' } as const;

/** The tables an archive carries, in the order they are taken in: what others refer to first. */
export const carried = {
  takeovers: {
    key: ['id'],
    belongs: { by: 'taken' },
    columns: {
      id: 'id:takeover',
      workspace: 'workspace',
      at: 'text',
      actor: 'actor',
      from_name: 'text',
      made_at: 'text',
      product: 'text',
      manifest_hash: 'text',
      key_id: 'text',
      public_keys: 'text',
      counts: 'json',
      audit: 'bytes?',
    },
  },
  clients: {
    key: ['id'],
    belongs: { by: 'client' },
    columns: { id: 'id:client', workspace: 'workspace', name: 'text', created_at: 'text', archived_at: 'text?' },
  },
  assessments: {
    key: ['id'],
    belongs: { by: 'client_id' },
    columns: {
      id: 'id:assessment',
      workspace: 'workspace',
      title: 'text',
      mode: 'text',
      scenario: 'text?',
      pack: 'text',
      seq: 'int',
      created_at: 'text',
      updated_at: 'text',
      deleted_at: 'text?',
      client_id: 'ref?:client',
      owner: 'actor?',
      status: 'text',
      chain: 'text',
      due: 'text',
      verdict: 'int',
      filing: 'text',
      last_actor: 'actor',
      called: 'text',
      sort_title: 'text',
      search_text: 'text',
      template: 'int',
      made_from: 'ref?:assessment',
    },
  },
  events: {
    key: ['assessment_id', 'seq'],
    belongs: { by: 'assessment_id' },
    columns: {
      assessment_id: 'ref:assessment',
      ...event,
      op: 'text',
      kind: 'text',
      field: 'text?',
      version: 'int?',
      old_value: 'json?',
      new_value: 'json?',
      source_seq: 'int?',
      hash: 'text?',
    },
  },
  results: {
    key: ['assessment_id'],
    belongs: { by: 'assessment_id' },
    columns: {
      assessment_id: 'ref:assessment',
      seq: 'int',
      pack: 'text',
      floor: 'text',
      ceiling: 'text',
      filing: 'text',
      summary: 'json',
      result: 'json',
      at: 'text',
    },
  },
  review_moves: {
    key: ['assessment_id', 'number'],
    belongs: { by: 'assessment_id' },
    columns: {
      ...place,
      ...event,
      number: 'int',
      move: 'text',
      from_state: 'text',
      to_state: 'text',
      reason: 'text',
      actor_name: 'text',
    },
  },
  finding_marks: {
    key: ['assessment_id', 'number'],
    belongs: { by: 'assessment_id' },
    columns: {
      ...place,
      ...event,
      number: 'int',
      rule: 'text',
      mark: 'text?',
      reason: 'text',
      accepted_by: 'text',
      until: 'text?',
      basis: 'text',
      actor_name: 'text',
    },
  },
  signed_versions: {
    key: ['id'],
    belongs: { by: 'assessment_id' },
    columns: {
      id: 'id:version',
      workspace: 'workspace',
      assessment_id: 'kept:assessment',
      ...event,
      number: 'int',
      state: 'text',
      signer_name: 'text',
      signer_title: 'text',
      opinion: 'text',
      own_work: 'int',
      account: 'int',
      pack: 'text',
      pack_version: 'text',
      reference_date: 'text',
      evaluated_on: 'text',
      language: 'text',
      report_number: 'text',
      file: 'json',
      result: 'json',
      judgements: 'json',
      answers_hash: 'text',
      result_hash: 'text',
      enclosed: 'json?',
    },
  },
  signed_files: {
    key: ['version_id', 'format'],
    belongs: { by: 'parent', parent: 'signed_versions', column: 'version_id' },
    columns: { version_id: 'ref:version', format: 'text', hash: 'text', size: 'int', bytes: 'bytes' },
  },
  issued_reports: {
    key: ['id'],
    belongs: { by: 'assessment_id' },
    columns: {
      id: 'id:issued',
      workspace: 'workspace',
      assessment_id: 'kept:assessment',
      seq: 'int',
      pack: 'text',
      pack_version: 'text',
      format: 'text',
      language: 'text',
      report_number: 'text',
      file_hash: 'text',
      result_hash: 'text',
      answers_hash: 'text',
      signature: 'text',
      key_id: 'text',
      evaluated_on: 'text',
      issued_at: 'text',
      reference_date: 'text?',
      content_hash: 'text?',
      content: 'json?',
      takeover: 'ref?:takeover',
      kind: 'text?',
    },
  },
  comments: {
    key: ['id'],
    belongs: { by: 'assessment_id' },
    columns: {
      id: 'id:comment',
      ...place,
      number: 'int',
      thread: 'ref:comment',
      place: 'text',
      target: 'target',
      body: 'text',
      version: 'int',
      actor: 'actor',
      actor_name: 'text',
      at: 'text',
      edited_at: 'text?',
      deleted_at: 'text?',
      resolved_at: 'text?',
      resolved_by: 'actor?',
    },
  },
  comment_history: {
    key: ['comment_id', 'version'],
    belongs: { by: 'parent', parent: 'comments', column: 'comment_id' },
    columns: { comment_id: 'ref:comment', version: 'int', body: 'text', until: 'text' },
  },
  assignments: {
    key: ['id'],
    belongs: { by: 'assessment_id' },
    columns: {
      id: 'id:assignment',
      ...place,
      assignee: 'actor',
      targets: 'json',
      due: 'text?',
      note: 'text',
      created_by: 'actor',
      created_at: 'text',
      withdrawn_at: 'text?',
    },
  },
  answer_links: {
    key: ['id'],
    belongs: { by: 'parent', parent: 'assignments', column: 'assignment_id' },
    columns: {
      id: 'id:link',
      workspace: 'workspace',
      assignment_id: 'ref:assignment',
      name: 'text',
      stated_name: 'text?',
      shown: 'text',
      token_hash: 'token',
      expires_at: 'text',
      opens: 'int',
      last_used_at: 'text?',
    },
  },
  tasks: {
    key: ['id'],
    belongs: { by: 'assessment_id' },
    columns: {
      id: 'id:task',
      ...place,
      rule: 'text?',
      title: 'text',
      owner: 'actor?',
      owner_name: 'text',
      due: 'text?',
      proof: 'text',
      state: 'text',
      reason: 'text',
      version: 'int',
      created_at: 'text',
      updated_at: 'text',
      updated_by: 'actor',
    },
  },
  evidence: {
    key: ['id'],
    belongs: { by: 'assessment_id' },
    columns: {
      id: 'id:evidence',
      ...place,
      kind: 'text',
      target: 'target',
      name: 'text',
      type: 'text',
      size: 'int',
      sha256: 'text',
      added_by: 'actor',
      added_name: 'text',
      added_at: 'text',
      removed_at: 'text?',
      removed_by: 'actor?',
      bytes: 'bytes',
    },
  },
  // A room that is open lives on in the server its phones know, and a rehearsal is nobody's record.
  workshops: {
    key: ['id'],
    belongs: { by: 'assessment_id', only: { status: ['prepared', 'closed'], demo: [0] } },
    columns: {
      id: 'id:workshop',
      ...place,
      plan: 'json',
      version: 'int',
      language: 'text',
      demo: 'int',
      status: 'text',
      seq: 'int',
      code: 'token',
      code_expires_at: 'token',
      created_by: 'actor',
      created_at: 'text',
      closed_at: 'text?',
      closed_seq: 'int?',
    },
  },
  workshop_events: {
    key: ['workshop_id', 'seq'],
    belongs: { by: 'parent', parent: 'workshops', column: 'workshop_id' },
    columns: {
      workshop_id: 'ref:workshop',
      seq: 'int',
      at: 'text',
      by: 'seat-or-actor',
      sent: 'token',
      type: 'text',
      name: 'text?',
      event: 'json',
      pending: 'int',
    },
  },
  retention_waivers: {
    key: ['assessment_id'],
    belongs: { by: 'assessment_id' },
    columns: { ...place, reason: 'text', actor: 'actor', at: 'text' },
  },
  portfolios: {
    key: ['id'],
    belongs: { by: 'client_id' },
    columns: {
      id: 'id:portfolio',
      workspace: 'workspace',
      client_id: 'ref?:client',
      name: 'text',
      template_id: 'kept:assessment',
      created_at: 'text',
      created_by: 'actor',
      updated_at: 'text',
    },
  },
  portfolio_sites: {
    key: ['portfolio_id', 'seq'],
    belongs: { by: 'parent', parent: 'portfolios', column: 'portfolio_id' },
    columns: {
      portfolio_id: 'ref:portfolio',
      seq: 'int',
      name: 'text',
      differences: 'json',
      version: 'int',
      judged: 'text?',
      floor: 'text?',
      ceiling: 'text?',
      filing: 'text?',
      deadline: 'text?',
      findings: 'json?',
      persons: 'int?',
      handler: 'text?',
      assessment_id: 'ref?:assessment',
    },
  },
  report_themes: {
    key: ['workspace'],
    belongs: { by: 'workspace' },
    columns: { workspace: 'workspace', version: 'int', data: 'json', updated_by: 'actor', updated_at: 'text' },
  },
  saved_views: {
    key: ['id'],
    belongs: { by: 'shared' },
    columns: {
      id: 'id:view',
      workspace: 'workspace',
      user_id: 'actor',
      name: 'text',
      query: 'query',
      shared: 'int',
      created_at: 'text',
    },
  },
} as const satisfies CarriedTables;

export type CarriedName = keyof typeof carried;
export const carriedNames = Object.keys(carried) as readonly CarriedName[];

/** How one table travels, whichever it is. */
export type TablePlan = {
  readonly key: readonly string[];
  readonly belongs: Belongs;
  readonly columns: Readonly<Record<string, ColumnKind>>;
};

/** How a table travels. */
export function planOf(table: CarriedName): TablePlan {
  return carried[table];
}

/** The tables an archive leaves out, and why. A new table is named here or above, or nothing builds. */
export const leftOut: { readonly [T in Exclude<TableName, CarriedName>]: string } = {
  answers: 'the last value of each field is in its last event',
  list_words: 'made of the title again',
  audit_log: 'travels as a file of its own, whose chain holds without the database',
  audit_heads: 'stands in the first line of that file',
  former_people: 'travel as names, as everybody does',
  workspaces: 'what comes in belongs to the workspace that takes it',
  members: 'accounts do not travel',
  invitations: 'accounts do not travel',
  password_links: 'accounts do not travel',
  auth_users: 'accounts do not travel',
  auth_sessions: 'accounts do not travel',
  sign_in_failures: 'accounts do not travel',
  signing_keys: 'a server signs with its own key; the public ones travel',
  comment_reads: 'what an account has read',
  default_views: 'what an account opens with',
  archive_parts: 'an archive on its way in',
  workshop_participants: 'let phones into the rooms of this server alone',
  schema_migrations: 'of the database itself',
  schema_lock: 'of the database itself',
};
