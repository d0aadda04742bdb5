// npm run test:hostile [-- --seed 7] [--times 34]
// Attacks the product on this machine: its rules, its storage, its API, its decoders, and what it fetches.
import { boot } from './bootstrap.mjs';

await boot('hostile/run-hostile.ts');
