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
    /** Whether requests come through a proxy of our own, whose forwarded headers may be believed. */
    proxy: MIANJIAN_PROXY === '1',
    /** Most that the attached files of one workspace may take up, in bytes; 500 MB unless set (in megabytes). */
    evidenceBytes: Math.max(1, Math.trunc(Number(MIANJIAN_EVIDENCE_MB) || 500)) * 1024 * 1024,
    debug: MIANJIAN_DEBUG === '1',
  };
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
