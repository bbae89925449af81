/** The settings the program reads from its environment; nothing else reads `process.env`. None is required. */
export function env() {
  const { DATABASE_URL, MIANJIAN_DATA, MIANJIAN_HOSTS, MIANJIAN_DEBUG, MIANJIAN_RENDERERS } = process.env;
  return {
    /** PostgreSQL address; absent means SQLite in the data folder. */
    databaseUrl: DATABASE_URL || undefined,
    /** Folder of the SQLite file, `./data` unless set. */
    dataFolder: MIANJIAN_DATA || 'data',
    /** Host names a request may name, besides loopback. */
    hosts: (MIANJIAN_HOSTS ?? '').split(',').filter((host) => host !== ''),
    /** Most reports rendered at once; two, or one on a single core, unless set. */
    renderers: Math.max(0, Math.trunc(Number(MIANJIAN_RENDERERS) || 0)),
    debug: MIANJIAN_DEBUG === '1',
  };
}
