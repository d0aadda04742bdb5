// npm run test:swarm [-- --guests 200] [--jobs 20] [--every 3] [--json FILE]
// Measures one person's ads while a swarm of guests asks for thousands, against the same in quiet, in one run. Each guest
// asks for the next job `every` so many seconds; with 0 they ask as fast as the Firestore emulator answers, which takes
// all of one processor to check a hundred writes a second: then it is what is measured.
import { boot } from './bootstrap.mjs';

await boot('bench/run-bench-swarm.ts');
