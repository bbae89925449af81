import type { Instrumentation } from 'next';

/** Called once before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchServer } = await import('./lib/service/lifecycle');
  watchServer();
  const { keepRoomsSettled } = await import('./lib/service/workshop-recovery');
  keepRoomsSettled();
}

/** A page that failed leaves a line like a route's; the reference is the one its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logRequest, traceOf } = await import('./lib/log');
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  const door = `${context.routeType === 'route' ? request.method : 'PAGE'} ${context.routePath}`;
  logRequest({ door }, { status: 500, ms: 0, reference, trace: traceOf(error) });
};
