import { serverAuth } from './auth';

export type Cookies = readonly (readonly [string, string])[];

/** Asks better-auth at one of its addresses, which nobody reaches from outside, in the name of a request. */
export async function ask(path: string, headers: Headers, body?: object): Promise<Response> {
  const auth = await serverAuth();
  const host = headers.get('host') ?? 'localhost';
  const inward = new Headers({ 'content-type': 'application/json', host });
  for (const name of ['cookie', 'user-agent', 'x-forwarded-for', 'origin']) {
    const value = headers.get(name);
    if (value !== null) inward.set(name, value);
  }
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'GET' };
  return auth.handler(new Request(`http://${host}/api/auth${path}`, { ...init, headers: inward }));
}

/** The cookies an answer sets. */
export const cookiesOf = (response: Response): Cookies =>
  response.headers.getSetCookie().map((value) => ['set-cookie', value] as const);
