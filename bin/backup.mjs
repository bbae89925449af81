#!/usr/bin/env node
// `npm run backup [-- --to FILE]`: one file with everything the server knows, made while it may go on working.
import { runBundled } from './run-bundled.mjs';

await runBundled('backup', 'backup');
