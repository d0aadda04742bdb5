import { onTaskDispatched } from 'firebase-functions/tasks';
import { deliver } from './engine/delivery/deliver';
import { workTaskSchema } from './engine/work/task';
import {
  AD_ACCOUNT_KEYS,
  GEMINI_API_KEY,
  MAX_TRIES,
  META_APP_SECRET,
  STAGE_CONCURRENCY,
  STAGE_SECONDS,
  WARM_INSTANCES,
} from './settings';

/** Runs the stages of jobs, and the parts of those that fan out. */
export const runStage = onTaskDispatched(
  {
    // For deliveries that died; a try that failed has its next one queued by the handler.
    retryConfig: { maxAttempts: MAX_TRIES, minBackoffSeconds: 2, maxBackoffSeconds: 60, maxDoublings: 4 },
    rateLimits: { maxConcurrentDispatches: STAGE_CONCURRENCY, maxDispatchesPerSecond: 20 },
    secrets: [GEMINI_API_KEY, AD_ACCOUNT_KEYS, META_APP_SECRET],
    memory: '2GiB',
    minInstances: WARM_INSTANCES,
    // One at a time per instance: preparing the photos of two jobs at once could outgrow the memory.
    concurrency: 1,
    // A stage that follows at once goes on in the same delivery.
    timeoutSeconds: STAGE_SECONDS + 60,
  },
  ({ data, retryCount }) => deliver(workTaskSchema.parse(data), retryCount),
);
