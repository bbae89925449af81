/** The settings the program reads from its environment; nothing else reads `process.env`. None is required. */
export function env() {
  const { DATABASE_URL, MIANJIAN_DATA, MIANJIAN_HOSTS, MIANJIAN_DEBUG } = process.env;
  return {
    /** PostgreSQL address; absent means SQLite in the data folder. */
    databaseUrl: DATABASE_URL || undefined,
    /** Folder of the SQLite file, `./data` unless set. */
    dataFolder: MIANJIAN_DATA || 'data',
    /** Host names a request may name, besides loopback. */
    hosts: (MIANJIAN_HOSTS ?? '').split(',').filter((host) => host !== ''),
    debug: MIANJIAN_DEBUG === '1',
  };
}
