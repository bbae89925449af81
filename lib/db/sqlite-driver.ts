import { setTimeout as sleep } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import { storageError } from './errors';

const RETRY_MS = 3;
/** Most statements kept ready. */
const READY = 400;
/** Most transactions that share one commit, and for how long others may still join, in milliseconds. */
const SHARED_MOST = 32;
const SHARED_MS = 30;
/** For how long one transaction follows another before the program sees to its other work, such as new connections. */
const BREATH_MS = 5;

/** Repeats synchronous work that may find the file locked, without blocking the event loop while it waits. */
export async function whenUnlocked(file: BetterSqlite3.Database, waitMs: number, work: () => void): Promise<void> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    file.pragma('busy_timeout = 0');
    try {
      return work();
    } catch (error) {
      if (storageError(error).code !== 'storage-busy' || Date.now() >= deadline) throw error;
    } finally {
      file.pragma(`busy_timeout = ${waitMs}`);
    }
    await sleep(RETRY_MS);
  }
}

type Statements = { readonly run: <R>(query: CompiledQuery) => QueryResult<R>; readonly forget: () => void };

/** The file with its statements kept ready: preparing one anew costs as much as running it. */
function statementsOf(file: BetterSqlite3.Database): Statements {
  const ready = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  const prepared = (sql: string) => {
    const statement = file.prepare<unknown[]>(sql);
    const [oldest] = ready.keys();
    if (ready.size === READY && oldest !== undefined) ready.delete(oldest);
    ready.set(sql, statement);
    return statement;
  };
  const run = <R>({ sql, parameters }: CompiledQuery): QueryResult<R> => {
    const statement = ready.get(sql) ?? prepared(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  };
  return { run, forget: () => ready.clear() };
}

/** One user of the file; `holds` says which kind of transaction it has begun and not ended. */
class Lane implements DatabaseConnection {
  holds: 'nothing' | 'alone' | 'shared' = 'nothing';

  constructor(private readonly driver: SqliteDriver) {}

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.driver.execute(this, query);
  }

  // biome-ignore lint/correctness/useYield: rows are never streamed from SQLite.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows are not streamed from SQLite.');
  }
}

type Waiting = { readonly shares: boolean; readonly go: () => void };
type Member = { readonly done: () => void; readonly fail: (error: unknown) => void };

/**
 * Kysely's way to a SQLite file with one connection that writes and one that only reads. What is read outside a transaction sees
 * what was committed last and waits for nobody. Whatever else there is takes turns, in the order it came; a writing
 * transaction takes the write lock at its start, so that a later statement cannot fail on an outdated snapshot.
 *
 * Transactions that say they are `read write` wait for nothing but the database. Those that come while one another is under way
 * share one commit, and so one wait for the disk: each in a savepoint of its own, so that one that fails undoes itself
 * alone, and each ends well only after the commit. Where the commit or the disk fails, all of them fail.
 */
export class SqliteDriver implements Driver {
  private readonly waiting: Waiting[] = [];
  private taken = false;
  private shared: { readonly since: number; readonly members: Member[] } | null = null;
  /** What made SQLite roll back by itself, as a full disk does. */
  private fault: unknown = null;
  private paused = 0;
  private readonly writes: Statements;
  private readonly reads: Statements;
  private readonly own: { readonly begin: () => void; readonly keep: () => void };

  constructor(
    private readonly writer: BetterSqlite3.Database,
    private readonly reader: BetterSqlite3.Database,
    private readonly waitMs: number,
  ) {
    this.writes = statementsOf(writer);
    this.reads = statementsOf(reader);
    const [begin, keep] = [writer.prepare('savepoint own'), writer.prepare('release own')];
    this.own = { begin: () => begin.run(), keep: () => keep.run() };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Lane> {
    return new Lane(this);
  }

  async releaseConnection(): Promise<void> {}

  async execute<R>(lane: Lane, query: CompiledQuery): Promise<QueryResult<R>> {
    if (lane.holds !== 'nothing') return this.write(query);
    if (query.query.kind === 'SelectQueryNode') return this.reads.run(query);
    await this.turn(false);
    try {
      return this.write(query);
    } finally {
      this.pass();
    }
  }

  async beginTransaction(lane: Lane, { accessMode }: TransactionSettings = {}): Promise<void> {
    const shares = accessMode === 'read write';
    await this.turn(shares);
    try {
      const begin = accessMode === 'read only' ? 'begin' : 'begin immediate';
      if (!this.shared) await whenUnlocked(this.writer, this.waitMs, () => this.writer.exec(begin));
      if (shares) {
        this.shared ??= { since: performance.now(), members: [] };
        this.own.begin();
      }
      lane.holds = shares ? 'shared' : 'alone';
    } catch (error) {
      this.pass();
      throw error;
    }
  }

  async commitTransaction(lane: Lane): Promise<void> {
    if (lane.holds === 'alone') {
      this.writer.exec('commit');
      this.end(lane);
      return;
    }
    this.own.keep();
    const committed = new Promise<void>((done, fail) => this.shared?.members.push({ done, fail }));
    this.end(lane);
    await committed;
  }

  async rollbackTransaction(lane: Lane): Promise<void> {
    if (lane.holds === 'nothing') return;
    try {
      // After a fault such as a full disk SQLite has rolled back by itself, with all who shared.
      if (!this.writer.inTransaction) this.settle(this.fault);
      else if (lane.holds === 'shared') this.writer.exec('rollback to own; release own');
      else this.writer.exec('rollback');
    } finally {
      this.end(lane);
    }
  }

  async destroy(): Promise<void> {
    this.reader.close();
    this.writer.close();
  }

  private write<R>(query: CompiledQuery): QueryResult<R> {
    const within = this.writer.inTransaction;
    try {
      return this.writes.run(query);
    } catch (error) {
      if (within && !this.writer.inTransaction) this.fault = error;
      throw error;
    } finally {
      if (/^\s*(create|alter|drop)\b/i.test(query.sql)) for (const statements of [this.writes, this.reads]) statements.forget();
    }
  }

  private async turn(shares: boolean): Promise<void> {
    if (this.taken) await new Promise<void>((go) => this.waiting.push({ shares, go }));
    this.taken = true;
  }

  private end(lane: Lane): void {
    lane.holds = 'nothing';
    this.pass();
  }

  /** Lets the next one go on: in the same transaction where it shares and there is room, else after the commit. */
  private pass(): void {
    const [next] = this.waiting;
    const { shared } = this;
    const room = shared && shared.members.length < SHARED_MOST && performance.now() - shared.since < SHARED_MS;
    if (shared && !(room && next?.shares)) this.commitShared();
    if (!next) this.taken = false;
    else if (this.shared && performance.now() - this.paused < BREATH_MS) this.waiting.shift()?.go();
    else setImmediate(() => this.goOn());
  }

  private goOn(): void {
    this.paused = performance.now();
    this.waiting.shift()?.go();
  }

  private commitShared(): void {
    try {
      this.writer.exec('commit');
      this.settle(null);
    } catch (error) {
      if (this.writer.inTransaction) this.writer.exec('rollback');
      this.settle(error);
    }
  }

  /** Ends what is shared, well or with a fault, for all who finished their part. */
  private settle(fault: unknown): void {
    const members = this.shared?.members ?? [];
    this.shared = null;
    for (const { done, fail } of members) fault === null ? done() : fail(fault);
  }
}
