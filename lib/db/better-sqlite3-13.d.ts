declare module 'better-sqlite3-13' {
  import BetterSqlite3 from 'better-sqlite3';

  export default BetterSqlite3;
}
