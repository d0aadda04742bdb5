import { boot } from './bootstrap.mjs';

await boot('test/run-test.ts');
