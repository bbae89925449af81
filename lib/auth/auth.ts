import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '../db/client';
import { PASSWORD_LENGTH } from './password-strength';

const DAY = 86_400;
/** Per address of the network, in seconds; an office shares one. Guessing one account is slowed by sign-in-throttle.ts. */
const SIGN_INS = { window: 60, max: 40 };

/** How this server calls the one provider of single sign-on; part of the address the provider leads back to. */
export const SSO = 'oidc';

export type SingleSignOn = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Called with an address the provider vouches for, before the account of that address is looked up. */
  readonly welcome: (email: string, name: string) => Promise<void>;
};
export type AuthSettings = { readonly secret: string; readonly url: string; readonly sso?: SingleSignOn | null };
export type Auth = ReturnType<typeof makeAuth>;

/**
 * Accounts, passwords, sessions and second factors on the program's own database. Nobody can sign up: accounts are made by
 * `createAccount` alone. No address of better-auth is reachable but the one a provider of single sign-on leads back to.
 */
export function makeAuth({ kysely, kind }: Database, { secret, url, sso }: AuthSettings) {
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
    account: {
      modelName: 'auth_accounts',
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [SSO], requireLocalEmailVerified: false },
    },
    verification: { modelName: 'auth_verifications' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limits',
      window: 60,
      max: 100,
      customRules: {
        '/sign-in/email': SIGN_INS,
        '/sign-in/social': SIGN_INS,
        // Guessing a code is bounded by better-auth per attempt to sign in and per account.
        '/two-factor/verify-totp': SIGN_INS,
        '/two-factor/verify-backup-code': SIGN_INS,
      },
    },
    // Not 'uuid': on PostgreSQL that leaves the id to a default of the column, which there is none of.
    advanced: { cookiePrefix: 'mianjian', database: { generateId: () => randomUUID() } },
    plugins: [
      twoFactor({ issuer: '面鉴 MianJian', schema: { twoFactor: { modelName: 'auth_two_factors' } } }),
      genericOAuth({ config: sso ? [provider(sso)] : [] }),
    ],
  });
}

function provider({ issuer, clientId, clientSecret, welcome }: SingleSignOn) {
  return {
    providerId: SSO,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    mapProfileToUser: async (profile: Record<string, unknown>) => {
      const { email, name } = profile;
      const vouched = profile.emailVerified === true || profile.email_verified === true;
      // Whoever can make up an address at the provider must not get into its account: without an address nobody gets in.
      if (!vouched || typeof email !== 'string') return { email: '' };
      await welcome(email.toLowerCase(), typeof name === 'string' ? name : email);
      return {};
    },
  };
}

function originOf(request: Request | undefined): string | null {
  const host = request?.headers.get('host');
  if (!host) return null;
  const origin = request?.headers.get('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === host ? origin : null;
}
