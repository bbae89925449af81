#!/usr/bin/env node
// `npm run restore -- FILE [--replace]`: puts the data of a backup in place.
import { runBundled } from './run-bundled.mjs';

await runBundled('backup', 'restore');
