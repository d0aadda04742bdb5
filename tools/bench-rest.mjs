// npm run bench:rest [-- --rounds 3] [--json FILE]
// Measures the REST API's production build against its promises and against a bare Next.js route, in one run.
import { boot } from './bootstrap.mjs';

await boot('bench/run-bench-rest.ts');
