import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,bin,components,content,lib,bench}/**/*.test.{ts,tsx}'],
    // Files share a process and what it has loaded: loading the content anew for each took longer than testing it.
    isolate: false,
    // The default leaves one core idle.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
