import { onSchedule } from 'firebase-functions/scheduler';
import { purgeDeleted } from './catalogue/purge';
import { watchOver } from './engine/watchdog/watch-over';
import { publishService } from './kinds/ads/publish-service';
import { GEMINI_API_KEY } from './settings';

export const watchdog = onSchedule(
  // With the key: the watchdog too starts jobs, and must choose the same provider for them.
  { schedule: 'every 1 minutes', timeoutSeconds: 300, secrets: [GEMINI_API_KEY] },
  async () => {
    const now = new Date();
    // What has gone quiet comes first: nothing may keep it from being looked after.
    await watchOver(now);
    await publishService(now);
    await purgeDeleted(now);
  },
);
