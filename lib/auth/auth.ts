import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '../db/client';
import { PASSWORD_LENGTH } from './password-strength';

const DAY = 86_400;
/** Per address of the network, in seconds; an office shares one. Guessing one account is slowed by sign-in-throttle.ts. */
const SIGN_INS = { window: 60, max: 40 };

export type AuthSettings = { readonly secret: string; readonly url: string };
export type Auth = ReturnType<typeof makeAuth>;

/**
 * Accounts, passwords, sessions and second factors on the program's own database. Nobody can sign up: accounts are made by
 * `createAccount` alone. Which of its addresses are reachable is decided in app/api/auth.
 */
export function makeAuth({ kysely, kind }: Database, { secret, url }: AuthSettings) {
  return betterAuth({
    appName: '面鉴 MianJian',
    database: { db: kysely, type: kind, transaction: true },
    secret,
    baseURL: url,
    basePath: '/api/auth',
    // Who may ask at all was decided in proxy.ts, which knows the hosts of this server.
    trustedOrigins: (request) => [originOf(request)],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    session: { modelName: 'auth_sessions', expiresIn: 14 * DAY, updateAge: DAY },
    user: { modelName: 'auth_users' },
    account: { modelName: 'auth_accounts', encryptOAuthTokens: true },
    verification: { modelName: 'auth_verifications' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limits',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': SIGN_INS },
    },
    // Not 'uuid': on PostgreSQL that leaves the id to a default of the column, which there is none of.
    advanced: { cookiePrefix: 'mianjian', database: { generateId: () => randomUUID() } },
    plugins: [twoFactor({ issuer: '面鉴 MianJian', schema: { twoFactor: { modelName: 'auth_two_factors' } } })],
  });
}

function originOf(request: Request | undefined): string | null {
  const host = request?.headers.get('host');
  if (!host) return null;
  const origin = request?.headers.get('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === host ? origin : null;
}
