import { boot } from './bootstrap.mjs';

await boot('stack/run-preview.ts');
