#!/usr/bin/env node
// `npm run export [-- --client NAME --to FILE]`: a workspace, or one client of it, as one signed archive another server can take in.
import { runBundled } from './run-bundled.mjs';

await runBundled('archive', 'exportToFile');
