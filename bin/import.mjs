#!/usr/bin/env node
// `npm run import -- FILE [--yes]`: says what an archive would bring, and takes it in.
import { runBundled } from './run-bundled.mjs';

await runBundled('archive', 'importFromFile');
