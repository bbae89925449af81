/** One line of input without its line end. `bytes` is null when the line was longer than the limit and was not kept. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null };

const NEWLINE = 0x0a;

/**
 * Splits a byte stream into lines, keeping no more than one line in memory, and of a line beyond `limit` not even that.
 * Splits on bytes, so that a character torn between two chunks stays whole.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) parts = [];
    else if (piece.length > 0) parts.push(piece);
  };
  const line = (): Line => ({ number, bytes: length > limit ? null : Buffer.concat(parts) });
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      number += 1;
      parts = [];
      length = 0;
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

/** Whether a line holds nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
