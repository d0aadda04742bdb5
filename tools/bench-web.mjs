// npm run bench:web [-- --bundle] [--rounds 3] [--json FILE]
// What each page of the production build loads and how fast it is beside a bare Next.js page, in one run.
import { boot } from './bootstrap.mjs';

await boot('bench/run-bench-web.ts');
