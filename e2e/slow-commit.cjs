// Loaded before a server (NODE_OPTIONS=--require): while the file SLOW_COMMIT_WHILE exists, SQLite waits so many ms for the disk whenever it
// commits something written. As on a slow disk this holds up the whole process: better-sqlite3 waits for fsync where it was called.
const { existsSync } = require('node:fs');

const { SLOW_COMMIT_WHILE = '', SLOW_COMMIT_MS = '0' } = process.env;
const clock = new Int32Array(new SharedArrayBuffer(4));
const written = new WeakSet();
const isCommit = (sql) => /^\s*commit\b/i.test(sql);

/** Waits before a commit of something written. */
function waitFor(database) {
  if (written.delete(database) && existsSync(SLOW_COMMIT_WHILE)) Atomics.wait(clock, 0, 0, Number(SLOW_COMMIT_MS));
}

// The product takes the one that fits this version of Node (lib/db/sqlite-library.ts).
for (const name of ['better-sqlite3', 'better-sqlite3-13']) slow(require(name).prototype);

function slow(driver) {
  const { prepare, exec } = driver;
  driver.exec = function (sql) {
    if (isCommit(sql)) waitFor(this);
    return exec.call(this, sql);
  };
  driver.prepare = function (sql) {
    const statement = prepare.call(this, sql);
    const commits = isCommit(sql);
    if (!commits && statement.readonly) return statement;
    for (const method of ['run', 'all']) {
      const original = statement[method];
      statement[method] = (...values) => {
        if (commits) waitFor(this);
        else written.add(this);
        return original.apply(statement, values);
      };
    }
    return statement;
  };
}
