import { onSchedule } from 'firebase-functions/scheduler';
import { watchOver } from './jobs/watch-over';

export const watchdog = onSchedule({ schedule: 'every 1 minutes', timeoutSeconds: 300, memory: '1GiB' }, () =>
  watchOver(new Date()),
);
