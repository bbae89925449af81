const HEARTBEAT_MS = 15_000;
/** A reader this far behind is let go; it comes back and gets what stands then. */
const BEHIND_BYTES = 256 * 1024;
const RETRY_MS = 2000;

export type ServerEvent = { readonly id?: string; readonly event?: string; readonly data: string };
/** `send` tells the reader, `pass` what was encoded once for many; `end` closes the stream, after which the reader comes back by itself. */
export type Stream = {
  readonly send: (event: ServerEvent) => void;
  readonly pass: (encoded: Uint8Array) => void;
  readonly end: () => void;
};

const shared = globalThis as { mianjianStreams?: Set<() => void> };

/** Ends every open stream of this process, so that a server told to stop is not held up by them. */
export function endStreams(): void {
  for (const end of [...(shared.mianjianStreams ?? [])]) end();
}

/** An event as it goes over the wire; a line break inside its data stays one. */
export function encodeEvent({ id, event, data }: ServerEvent): Uint8Array {
  const head = `${id === undefined ? '' : `id: ${id}\n`}${event === undefined ? '' : `event: ${event}\n`}`;
  const body = data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('');
  return new TextEncoder().encode(`${head}${body}\n`);
}

/**
 * A stream of server-sent events. `open` is called at once and returns how to stop; `beat` is asked at every heartbeat (15
 * seconds) whether the reader may still read. The stream ends when the reader goes, falls far behind, or may read no more.
 */
export function eventStream(
  request: Request,
  open: (stream: Stream) => () => void,
  beat: () => Promise<boolean> | boolean = () => true,
): Response {
  shared.mianjianStreams ??= new Set();
  const streams = shared.mianjianStreams;
  let leave: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false;
        let stop: () => void = () => undefined;
        const end = () => {
          if (ended) return;
          ended = true;
          stop();
          try {
            controller.close();
          } catch {
            // The reader has gone already.
          }
        };
        const write = (bytes: Uint8Array) => {
          if (ended) return;
          controller.enqueue(bytes);
          if ((controller.desiredSize ?? 0) < -BEHIND_BYTES) end();
        };
        const timer = setInterval(() => {
          Promise.resolve(beat()).then(
            (allowed) => (allowed ? write(encodeComment('')) : end()),
            () => undefined,
          );
        }, HEARTBEAT_MS);
        timer.unref();
        let close: () => void = () => undefined;
        stop = () => {
          clearInterval(timer);
          streams.delete(end);
          close();
        };
        streams.add(end);
        leave = end;
        request.signal.addEventListener('abort', end, { once: true });
        write(encodeComment('', RETRY_MS));
        close = open({ send: (event) => write(encodeEvent(event)), pass: write, end });
        if (ended) close();
      },
      cancel: () => leave(),
    },
    { highWaterMark: BEHIND_BYTES, size: (bytes) => bytes?.byteLength ?? 0 },
  );
  const headers = {
    'content-type': 'text/event-stream',
    // no-transform keeps a compressor from holding events back; the last is the same word to nginx.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  };
  return new Response(body, { headers });
}

function encodeComment(text: string, retry?: number): Uint8Array {
  return new TextEncoder().encode(`: ${text}\n${retry === undefined ? '' : `retry: ${retry}\n`}\n`);
}
