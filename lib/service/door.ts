import { inSteps, type Tell } from '../http/in-steps';
import { pacer } from '../http/pace';
import { handle, json, notFound } from '../http/respond';
import type { Seen } from '../log';
import { PROGRESS_HEADER } from '../schema/progress-frames';
import type { Caller } from '../workspace/caller';
import { COSTLY_PACE, isCostly } from '../workspace/costly';
import { doors, type RouteKey } from '../workspace/doors';
import { isWindowName, toldBy } from '../workspace/told';
import { admit } from './admit';
import { callerOf } from './caller';
import { publish } from './live';

type Named<K extends string> = K extends `${string}[...${infer Name}]${infer Rest}`
  ? { readonly [key in Name]: string[] } & Named<Rest>
  : K extends `${string}[${infer Name}]${infer Rest}`
    ? { readonly [key in Name]: string } & Named<Rest>
    : unknown;

type PublicKey = { [K in RouteKey]: (typeof doors)[K] extends 'public' ? K : never }[RouteKey];

export type Entry<K extends RouteKey> = {
  readonly request: Request;
  readonly params: Named<K>;
} & (K extends PublicKey
  ? unknown
  : {
      readonly caller: Caller;
      /** The client of the assessment in the address. */
      readonly client: string | null;
      /** Tells who waits how far a long answer is, where the request asks for that. */
      readonly tell: Tell;
      /** Says that nobody waits any more. */
      readonly signal: AbortSignal;
    });

type Route<K extends RouteKey> = (request: Request, context: { readonly params: Promise<Named<K>> }) => Promise<Response>;

/** Whether a page served to one account asks with the session of another, as when somebody else has signed in meanwhile. */
function ofAnother(headers: Headers, caller: Caller | null): boolean {
  const claimed = headers.get('x-mianjian-account');
  return claimed !== null && caller !== null && caller.actor !== claimed;
}

/** The browser window a request comes from, which needs not be told of its own changes; empty where none is named. */
export function windowOf({ headers }: Request): string {
  const named = headers.get('x-mianjian-window') ?? '';
  return isWindowName(named) ? named : '';
}

const shared = globalThis as { mianjianPace?: ReturnType<typeof pacer> };

/** Next loads modules more than once in a process; all count together. */
function pace(actor: string): number {
  shared.mianjianPace ??= pacer(COSTLY_PACE);
  return shared.mianjianPace(actor);
}

/** A route: lets in whom its row in lib/workspace/doors.ts lets in, runs the work for them, and answers for everybody else. */
export function door<K extends RouteKey>(key: K, work: (entry: Entry<K>) => Promise<Response> | Response): Route<K> {
  return (request, context) => {
    const seen: Seen = { door: key };
    return handle(async () => {
      const params = (await context.params) ?? ({} as Named<K>);
      if (doors[key] === 'public') return work({ request, params } as Entry<K>);
      const { id } = params as { id?: string };
      const admission = await admit(key, await callerOf(request.headers), id);
      if (admission.caller) Object.assign(seen, { actor: admission.caller.actor, workspace: admission.caller.workspace });
      if (ofAnother(request.headers, admission.caller)) return json({ error: 'other-account' }, 401);
      if (!('refused' in admission)) {
        const wait = isCostly(key) && admission.caller.team ? pace(admission.caller.actor) : 0;
        if (wait > 0) return json({ error: 'account-queue-full', wait }, 429, { 'retry-after': String(wait) });
        const run = async (tell: Tell, signal: AbortSignal) => {
          const response = await work({ request, params, ...admission, tell, signal } as unknown as Entry<K>);
          const told = toldBy(key);
          if (told && response.status < 400) publish(`assessment/${id}/${told}`, windowOf(request));
          return response;
        };
        if (!request.headers.has(PROGRESS_HEADER)) return run(() => undefined, request.signal);
        return inSteps(request, (tell, signal) => handle(() => run(tell, signal), seen));
      }
      if (admission.refused === 'not-found') return notFound();
      return json({ error: admission.refused }, admission.refused === 'sign-in' ? 401 : 403);
    }, seen);
  };
}
