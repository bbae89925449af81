import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** These open a server's own database or stand in for modules, so each file needs a process state of its own. */
const apart = ['{app,lib/service,lib/auth}/**/*.test.{ts,tsx}'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // The default leaves one core idle.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{app,bin,components,content,lib,bench}/**/*.test.{ts,tsx}'],
          exclude: apart,
          // Files share a process and what it has loaded: loading the content anew for each took longer than testing it.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});
