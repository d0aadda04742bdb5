// npm run test:swarm [-- --guests 200] [--jobs 20] [--share 0.5] [--json FILE]
// Measures one person's ads while a swarm of guests asks for thousands, against the same in quiet, in one run. The local
// database checks about two hundred writes a second and no more, whoever asks: how many is measured first, and the
// swarm asks for a share of that. With 1 it fills the database, and what is measured is how long one waits for that.
import { boot } from './bootstrap.mjs';

await boot('bench/run-bench-swarm.ts');
