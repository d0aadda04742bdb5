// node tools/stack.mjs --offset 20000 [--fresh | --data DIR] [--no-app] [--ms-per-ad N] [--gemini-sim [--fail SHARE]] [-- command…]
// Starts emulators + functions (+ next dev unless --no-app) on ports shifted by the offset; with a command: runs it with
// the environment set (FIRESTORE_EMULATOR_HOST, FUNCTIONS_EMULATOR_URL, APP_URL, …), ends everything, and exits with its code.
import { boot } from './bootstrap.mjs';

await boot('stack/run-stack.ts');
