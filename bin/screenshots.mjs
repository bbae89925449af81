#!/usr/bin/env node
// `npm run screenshots`: makes docs/screenshots anew from the built product with sample data.
import { runBundled } from './bench.mjs';

await runBundled('screenshots');
