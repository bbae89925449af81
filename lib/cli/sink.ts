import type { Writable } from 'node:stream';

/**
 * Writes to a stream one piece at a time and waits for each, which is all the back-pressure needed. Once the reader has
 * gone away (EPIPE) `closed` is true and writes do nothing; any other failure is thrown by the next write.
 */
export class Sink {
  closed = false;
  private failure: Error | null = null;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error) => this.note(error));
  }

  async write(piece: string | Uint8Array): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.closed) return;
    await new Promise<void>((resolve) => {
      this.stream.write(piece, (error) => {
        if (error) this.note(error);
        resolve();
      });
    });
    if (this.failure) throw this.failure;
  }

  /** Ends a stream of our own, such as a file; standard output is left open. */
  async end(): Promise<void> {
    if (this.failure) throw this.failure;
    await new Promise<void>((resolve) => {
      this.stream.once('close', resolve);
      this.stream.end();
    });
    if (this.failure) throw this.failure;
  }

  private note(error: Error): void {
    if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) this.closed = true;
    else this.failure ??= error;
  }
}
