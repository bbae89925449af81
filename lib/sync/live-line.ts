import type { Told } from '../workspace/told';

/** What the server says: the number of the last event, and what kinds of things changed. `again`: anything may have changed while nobody listened. */
export type LiveWord = { readonly seq: number; readonly changed: readonly Told[]; readonly again: boolean };

/** Opens a stream that tells each word as it comes, and once that it has ended. */
export type OpenStream = (on: { readonly word: (data: string) => void; readonly down: () => void }) => { close(): void };

const AGAIN_MS = [1000, 2000, 5000, 15_000, 60_000];

/**
 * The one stream a window keeps open on an assessment, shared by all parts of the page that listen. It is open while somebody
 * listens and the window is awake (shown and online), and comes back by itself, later each time it fails, never all
 * windows at once.
 */
export class LiveLine {
  private readonly listeners = new Set<(word: LiveWord) => void>();
  private readonly waiting: (() => void)[] = [];
  private stream: { close(): void } | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private awake = false;
  private failures = 0;
  private wasUp = false;
  private again = false;
  /** Whether words come; where not, whoever needs to know must ask by itself. */
  isUp = false;

  constructor(
    private readonly open: OpenStream,
    private readonly random: () => number = Math.random,
  ) {}

  listen(hear: (word: LiveWord) => void): () => void {
    this.listeners.add(hear);
    this.begin();
    return () => {
      this.listeners.delete(hear);
      if (this.listeners.size === 0) this.end();
    };
  }

  /** The window is shown and online, or no longer. */
  setAwake(awake: boolean): void {
    this.awake = awake;
    if (awake) this.begin();
    else this.end();
  }

  /** Waits until words come or it is clear that for now none will. */
  settled(): Promise<void> {
    if (this.isUp || this.stream === null) return Promise.resolve();
    return new Promise((done) => this.waiting.push(done));
  }

  private begin(): void {
    if (!this.awake || this.listeners.size === 0 || this.stream !== null || this.timer !== null) return;
    const stream = this.open({
      word: (data) => this.stream === stream && this.hear(data),
      down: () => this.stream === stream && this.retry(),
    });
    this.stream = stream;
  }

  private hear(data: string): void {
    this.failures = 0;
    this.isUp = true;
    this.wasUp = true;
    const { seq, changed }: Omit<LiveWord, 'again'> = JSON.parse(data);
    const word = { seq, changed, again: this.again };
    this.again = false;
    for (const listener of [...this.listeners]) listener(word);
    this.settle();
  }

  private retry(): void {
    this.end();
    const wait = AGAIN_MS[Math.min(this.failures, AGAIN_MS.length - 1)] ?? 0;
    this.failures += 1;
    this.timer = setTimeout(
      () => {
        this.timer = null;
        this.begin();
      },
      wait * (0.5 + this.random()),
    );
  }

  private end(): void {
    this.stream?.close();
    this.stream = null;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.isUp = false;
    this.again = this.wasUp;
    this.settle();
  }

  private settle(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}
