import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema';

const CHANNEL = 'mianjian';
/** Words are gathered so long and sent together: each sending is a commit of its own, one at a time in the whole database. */
const GATHER_MS = 40;
const AGAIN_MS = [500, 1000, 2000, 5000, 10_000];

export type Notices = {
  /** Tells every other process of this database; a word that cannot be sent is lost, so whoever waits for it must also look. */
  tell(topic: string, by?: string): void;
  close(): Promise<void>;
};

/**
 * Words passed between the processes that share a PostgreSQL database. `heard` gets the topic another process told and by
 * which window, and null each time the line is there again after it broke: anything may have been missed.
 */
export function openNotices(url: string, kysely: Kysely<Tables>, heard: (topic: string | null, by: string) => void): Notices {
  const self = randomUUID();
  let client: pg.Client | undefined;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const listen = async () => {
    const line = new pg.Client({ connectionString: url, keepAlive: true });
    client = line;
    const broken = () => {
      if (client !== line || closed) return;
      client = undefined;
      line.end().catch(() => undefined);
      timer = setTimeout(() => void listen(), AGAIN_MS[Math.min(failures, AGAIN_MS.length - 1)]);
      timer.unref();
      failures += 1;
    };
    line.on('error', broken);
    line.on('end', broken);
    line.on('notification', ({ payload }) => {
      const [from, topic, by = ''] = (payload ?? '').split(' ');
      if (from !== self && topic) heard(topic, by);
    });
    try {
      await line.connect();
      await line.query(`listen ${CHANNEL}`);
      if (failures > 0) heard(null, '');
      failures = 0;
    } catch {
      broken();
    }
  };
  void listen();

  const waiting = new Set<string>();
  let sending: NodeJS.Timeout | undefined;
  const send = async () => {
    sending = undefined;
    const words = [...waiting];
    waiting.clear();
    if (words.length === 0) return;
    const rows = sql.join(words.map((word) => sql`(${word}::text)`));
    await sql`select pg_notify(${CHANNEL}, word) from (values ${rows}) as words (word)`.execute(kysely).catch(() => undefined);
  };
  return {
    tell: (topic, by = '') => {
      waiting.add(`${self} ${topic} ${by}`);
      sending ??= setTimeout(() => void send(), GATHER_MS);
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      clearTimeout(sending);
      await send();
      await client?.end().catch(() => undefined);
    },
  };
}
