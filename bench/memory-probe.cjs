// Loaded into a server that is measured: on SIGUSR2 it collects what is garbage and says what is left, in MiB.
const v8 = require('node:v8');
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  process.on('SIGUSR2', () => {
    collect();
    collect();
    const { rss, heapUsed, external } = process.memoryUsage();
    const mib = (bytes) => Math.round((bytes / 1024 / 1024) * 10) / 10;
    process.stderr.write(`memory ${JSON.stringify({ rss: mib(rss), heap: mib(heapUsed), external: mib(external) })}\n`);
  });
}
