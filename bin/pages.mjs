#!/usr/bin/env node
// `npm run pages -- P01 [en]`: the pages of a report as PNG files in .cache/pages, for people to look at.
import { runBundled } from './bench.mjs';

await runBundled('pages');
