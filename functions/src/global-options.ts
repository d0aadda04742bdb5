import { setGlobalOptions } from 'firebase-functions';
import { REGION } from './settings';

// Whoever makes or prepares pictures needs more memory, and says so; `npm run bench:memory` measures it.
setGlobalOptions({ region: REGION, maxInstances: 20, memory: '512MiB' });
