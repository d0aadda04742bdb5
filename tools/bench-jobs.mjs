// npm run bench:jobs [-- --rounds 3] [--json FILE]
// Measures jobs of 20 ads, from their document's creation to their end, against the bare task queue, in one run.
import { boot } from './bootstrap.mjs';

await boot('bench/run-bench-jobs.ts');
