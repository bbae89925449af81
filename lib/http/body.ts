/** Largest request body for answers, in bytes. */
export const ANSWERS_LIMIT = 512 * 1024;
/** Largest form, in bytes: a scenario, a language, a place to go back to. */
const FORM_LIMIT = 16 * 1024;
/** Deepest nesting of arrays and objects accepted in JSON. */
const DEPTH_LIMIT = 12;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-json' };

/** Reads a body of at most `limit` bytes; null when it is larger. Stops reading as soon as the limit is passed. */
export async function readBytes(request: Request, limit: number): Promise<Buffer | null> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) return null;
  const reader = request.body?.getReader();
  if (!reader) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a JSON body of at most `limit` bytes. Refuses deep nesting before parsing, so that neither a huge upload nor a
 * JSON bomb costs memory.
 */
export async function readJson(request: Request, limit: number): Promise<Body> {
  const bytes = await readBytes(request, limit);
  return bytes ? parseJson(bytes.toString('utf8')) : { ok: false, reason: 'too-large' };
}

/** Parses a text as JSON; refuses deep nesting before parsing. */
export function parseJson(text: string): Body {
  if (tooDeep(text)) return { ok: false, reason: 'not-json' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

/** Reads a form; null when the body is none, or longer than any form of ours. */
export async function readForm(request: Request): Promise<FormData | null> {
  const bytes = await readBytes(request, FORM_LIMIT);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return bytes && new Response(bytes as BodyInit, { headers }).formData().catch(() => null);
}

/** Whether brackets outside strings nest deeper than any assessment does. */
export function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (quoted) {
      if (char === '\\') index += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > DEPTH_LIMIT) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}
