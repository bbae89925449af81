const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** The settings the program reads from its environment; nothing else reads `process.env`. None is required. */
export function env() {
  const {
    DATABASE_URL,
    MIANJIAN_DATA,
    MIANJIAN_HOSTS,
    MIANJIAN_DEBUG,
    MIANJIAN_RENDERERS,
    MIANJIAN_SECRET,
    MIANJIAN_URL,
    MIANJIAN_PROXY,
    MIANJIAN_OPEN,
    MIANJIAN_LAN,
    MIANJIAN_SMTP_URL,
    MIANJIAN_MAIL_FROM,
    MIANJIAN_OIDC_ISSUER,
    MIANJIAN_OIDC_CLIENT_ID,
    MIANJIAN_OIDC_CLIENT_SECRET,
    MIANJIAN_OIDC_NAME,
    MIANJIAN_LOG,
    MIANJIAN_DRAIN_MS,
    MIANJIAN_EVIDENCE_MB,
  } = process.env;
  return {
    /** PostgreSQL address; absent means SQLite in the data folder. */
    databaseUrl: DATABASE_URL || undefined,
    /** Folder of the SQLite file, `./data` unless set. */
    dataFolder: MIANJIAN_DATA || 'data',
    /** Host names a request may name, besides loopback. */
    hosts: [...(MIANJIAN_HOSTS ?? '').split(','), hostOf(MIANJIAN_URL)].filter((host) => host !== ''),
    /** Most reports rendered at once; two, or one on a single core, unless set. */
    renderers: Math.max(0, Math.trunc(Number(MIANJIAN_RENDERERS) || 0)),
    /** Signs session cookies; a file in the data folder unless set. Several servers on one database need the same. */
    secret: MIANJIAN_SECRET || undefined,
    /** Address people open, e.g. https://mianjian.example.org; sets secure cookies and what links begin with. */
    url: MIANJIAN_URL || undefined,
    /** Whether the server listens beyond this machine, as `npm start -- --host` says. */
    open: MIANJIAN_OPEN === '1',
    /** Address of this server on the local network, as `npm start -- --host` found it. */
    lan: MIANJIAN_LAN || undefined,
    /** Whether requests come through a proxy of our own, whose forwarded headers may be believed. */
    proxy: MIANJIAN_PROXY === '1',
    /** Most that the attached files of one workspace may take up, in bytes; 500 MB unless set (in megabytes). */
    evidenceBytes: Math.max(1, Math.trunc(Number(MIANJIAN_EVIDENCE_MB) || 500)) * 1024 * 1024,
    debug: MIANJIAN_DEBUG === '1',
    /** Mail server for invitations, e.g. smtps://user:password@mail.example.org, and whom its letters come from. */
    smtp: MIANJIAN_SMTP_URL && MIANJIAN_MAIL_FROM ? { url: MIANJIAN_SMTP_URL, from: MIANJIAN_MAIL_FROM } : null,
    /** Single sign-on: the address of an OpenID Connect provider, what this server is called there, and the words on the button. */
    oidc:
      MIANJIAN_OIDC_ISSUER && MIANJIAN_OIDC_CLIENT_ID && MIANJIAN_OIDC_CLIENT_SECRET
        ? {
            issuer: MIANJIAN_OIDC_ISSUER,
            clientId: MIANJIAN_OIDC_CLIENT_ID,
            clientSecret: MIANJIAN_OIDC_CLIENT_SECRET,
            name: MIANJIAN_OIDC_NAME || 'SSO',
          }
        : null,
    /** From which level on the log is written; refusals and faults unless set. */
    log: logLevels.find((level) => level === MIANJIAN_LOG) ?? 'warn',
    /** How long a stopping server goes on taking requests, so that a proxy learns of it first, in milliseconds. */
    drainMs: Math.min(60_000, Math.max(0, Math.trunc(Number(MIANJIAN_DRAIN_MS) || 0))),
  };
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
