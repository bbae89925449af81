import type { z } from 'zod/mini';
import { readJson } from '../http/body';
import { badRequest } from '../http/respond';

/** The body of a request in the shape a route asks for; else the answer that says it is not. */
export async function readShape<T>(
  request: Request,
  schema: { safeParse(value: unknown): z.core.util.SafeParseResult<T> },
): Promise<{ readonly data: T } | { readonly refused: Response }> {
  const body = await readJson(request, 16_384);
  const parsed = schema.safeParse(body.ok ? body.value : null);
  return parsed.success ? { data: parsed.data } : { refused: badRequest([{ path: '', message: 'not-a-form' }], 400) };
}
