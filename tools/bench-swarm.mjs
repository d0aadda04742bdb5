// npm run test:swarm [-- --guests 200] [--jobs 20] [--json FILE]
// Measures one person's ads while a swarm of guests asks for thousands, against the same in quiet, in one run.
import { boot } from './bootstrap.mjs';

await boot('bench/run-bench-swarm.ts');
