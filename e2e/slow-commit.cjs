// Loaded before a server (NODE_OPTIONS=--require): while the file SLOW_COMMIT_WHILE exists, SQLite waits so many ms for the disk whenever it
// commits something written. As on a slow disk this holds up the whole process: better-sqlite3 waits for fsync where it was called.
const { existsSync } = require('node:fs');
const Database = require('better-sqlite3');

const { SLOW_COMMIT_WHILE = '', SLOW_COMMIT_MS = '0' } = process.env;
const clock = new Int32Array(new SharedArrayBuffer(4));
const { prepare } = Database.prototype;
const written = new WeakSet();

Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  const commits = /^\s*commit\b/i.test(sql);
  if (!commits && statement.readonly) return statement;
  for (const method of ['run', 'all']) {
    const original = statement[method];
    statement[method] = (...values) => {
      if (!commits) written.add(this);
      else if (written.delete(this) && existsSync(SLOW_COMMIT_WHILE)) Atomics.wait(clock, 0, 0, Number(SLOW_COMMIT_MS));
      return original.apply(statement, values);
    };
  }
  return statement;
};
