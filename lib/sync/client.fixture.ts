import { AnswerStore, type Transport, TransportError } from './answer-store';
import type { FakeServer } from './fake-server.fixture';
import { memoryStorage } from './memory-storage';
import { browserOutbox } from './outbox';

/** What becomes of a request: it works, never arrives, or arrives and its answer is lost. */
export type Fate = 'works' | 'request-lost' | 'response-lost';

const LATENCY_MS = 30;
let ops = 0;

/** A browser with one page open on the assessment. Its storage outlives the page. */
export class Client {
  /** Fates of the next requests; afterwards the network works. */
  readonly fates: Fate[] = [];
  readonly storage = memoryStorage();
  readonly ops = new Set<string>();
  store: AnswerStore;
  private page = 0;

  constructor(
    private readonly server: FakeServer,
    private readonly name: string,
  ) {
    this.store = this.open();
  }

  /** The page dies without any last act; a new one starts from what the browser kept and the server serves. */
  crash(): void {
    this.store.dispose();
    this.page += 1;
    this.store = this.open();
  }

  /** Fields that wait in this browser. */
  waiting(): Set<string> {
    return new Set(browserOutbox(this.storage, 'a').all().keys());
  }

  private open(): AnswerStore {
    return new AnswerStore({
      fields: this.server.stored(),
      seq: this.server.events.length,
      outbox: browserOutbox(this.storage, 'a'),
      transport: this.transport(),
      newOp: () => {
        ops += 1;
        this.ops.add(`${this.name}-${ops}`);
        return `${this.name}-${ops}`;
      },
      now: Date.now,
    });
  }

  private transport(): Transport {
    const { page } = this;
    /** A request under way reaches the server even when its page has died, but nobody hears the answer. */
    const send = async <T>(work: () => T): Promise<T> => {
      const fate = this.fates.shift() ?? 'works';
      await later();
      const answer = fate === 'request-lost' ? null : work();
      if (answer !== null) await later();
      if (page !== this.page) return new Promise<never>(() => undefined);
      if (answer === null || fate === 'response-lost') throw new TransportError('offline');
      return structuredClone(answer);
    };
    return {
      save: (edits) => send(() => this.server.save(structuredClone(edits))),
      changes: (since) => send(() => this.server.changes(since)),
    };
  }
}

function later(): Promise<void> {
  return new Promise((done) => setTimeout(done, LATENCY_MS));
}
