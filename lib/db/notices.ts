import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema';

const CHANNEL = 'mianjian';
const AGAIN_MS = [500, 1000, 2000, 5000, 10_000];

export type Notices = {
  /** Tells every other process of this database; a word that cannot be sent is lost, so whoever waits for it must also look. */
  tell(topic: string): void;
  close(): Promise<void>;
};

/**
 * Words passed between the processes that share a PostgreSQL database. `heard` gets the topic another process told, and
 * null each time the line is there again after it broke: anything may have been missed.
 */
export function openNotices(url: string, kysely: Kysely<Tables>, heard: (topic: string | null) => void): Notices {
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
      const [from, topic] = (payload ?? '').split(' ');
      if (from !== self && topic) heard(topic);
    });
    try {
      await line.connect();
      await line.query(`listen ${CHANNEL}`);
      if (failures > 0) heard(null);
      failures = 0;
    } catch {
      broken();
    }
  };
  void listen();
  return {
    tell: (topic) => {
      void sql`select pg_notify(${CHANNEL}, ${`${self} ${topic}`})`.execute(kysely).catch(() => undefined);
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
