import { setGlobalOptions } from 'firebase-functions';
import { REGION } from './settings';

setGlobalOptions({ region: REGION, maxInstances: 20 });
