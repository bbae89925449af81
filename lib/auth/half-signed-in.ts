import type { Auth } from './auth';
import { signedCookie } from './quick-session';

/** The account whose password was right and which is asked for its second factor, by the cookie that says so; null where there is none. */
export async function halfSignedIn(auth: Auth, headers: Headers): Promise<string | null> {
  const { createAuthCookie, secret, internalAdapter } = await auth.$context;
  const attempt = signedCookie(headers.get('cookie') ?? '', createAuthCookie('two_factor').name, secret);
  return attempt === null ? null : ((await internalAdapter.findVerificationValue(attempt))?.value ?? null);
}
