import { AppError } from '../errors';
import { logRequest, type Seen, traceOf } from '../log';

export type Problem = { readonly path: string; readonly message: string; readonly suggestion?: string };

type Extra = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** A JSON answer that no cache keeps. */
export function json(body: unknown, status = 200, headers: Extra = {}): Response {
  const all = new Headers({ 'cache-control': 'no-store' });
  const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
  for (const [name, value] of pairs) name === 'set-cookie' ? all.append(name, value) : all.set(name, value);
  return Response.json(body, { status, headers: all });
}

/** A JSON Schema, which any tool may keep for an hour. */
export function schemaResponse(schema: object): Response {
  const headers = { 'content-type': 'application/schema+json', 'cache-control': 'public, max-age=3600' };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers });
}

/** Bad input: names each field at fault; nothing was changed. */
export function badRequest(problems: readonly Problem[], status = 422): Response {
  return json({ error: 'bad-input', problems }, status);
}

/** No such assessment, or none the caller may see: the two look the same. */
export function notFound(): Response {
  return json({ error: 'not-found' }, 404);
}

const statusByCode: Readonly<Record<string, number>> = {
  'storage-busy': 503,
  'storage-read-only': 503,
  'storage-full': 507,
  'storage-unavailable': 503,
  'storage-migrating': 503,
  'storage-newer': 503,
  'storage-bad-text': 422,
  'report-queue-full': 503,
  'report-timeout': 503,
  'report-too-large': 507,
  'archive-too-large': 507,
};

/**
 * Runs a route and turns what it throws into an answer without a stack trace. Each request leaves at most one line in the
 * log, by `lib/log.ts`; what we broke has a reference there that the user sees too. What the browser gave up is no fault.
 */
export async function handle(route: () => Promise<Response>, seen: Seen): Promise<Response> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const response = await route();
    logRequest(seen, { status: response.status, ms: ms() });
    return response;
  } catch (error) {
    if (wasGivenUp(error)) {
      logRequest(seen, { status: 499, ms: ms() });
      return json({ error: 'cancelled' }, 499);
    }
    const reference = crypto.randomUUID().slice(0, 8);
    const known = error instanceof AppError;
    const code = known ? error.code : 'internal';
    const status = statusByCode[code] ?? 500;
    const trace = traceOf(known && error.cause instanceof Error ? error.cause : error);
    const [message = ''] = known ? error.message.split('\n') : [];
    logRequest(seen, { status, ms: ms(), reference, code, ...(known ? { message } : {}), trace });
    return json({ error: code, reference }, status);
  }
}

/** Whether the one who asked went away: a report no longer wanted, or an upload that broke off. */
function wasGivenUp(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'report-cancelled';
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || error.name === 'ResponseAborted' || ('code' in error && error.code === 'ECONNRESET');
}
