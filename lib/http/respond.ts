import { AppError } from '../errors';

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
  'report-queue-full': 503,
  'report-timeout': 503,
  'report-too-large': 507,
  'report-cancelled': 499,
};

/**
 * Runs a route and turns what it throws into an answer without a stack trace. What we broke is logged with a
 * reference that the user sees too; the log never holds an answer.
 */
export async function handle(route: () => Promise<Response>): Promise<Response> {
  try {
    return await route();
  } catch (error) {
    const reference = crypto.randomUUID().slice(0, 8);
    const code = error instanceof AppError ? error.code : 'internal';
    console.error(`[${reference}] ${code}: ${error instanceof Error ? error.message : 'unknown failure'}`);
    if (!(error instanceof AppError) && error instanceof Error) console.error(error.stack);
    return json({ error: code, reference }, statusByCode[code] ?? 500);
  }
}
