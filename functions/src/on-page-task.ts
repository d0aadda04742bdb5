import { onTaskDispatched } from 'firebase-functions/tasks';
import { deliver } from './engine/delivery/deliver';
import { workTaskSchema } from './engine/work/task';
import { MAX_TRIES, READING_CONCURRENCY, STAGE_SECONDS } from './settings';

/** Reads the pages of shops, one a task. */
export const readPages = onTaskDispatched(
  {
    // For deliveries that died; a try that failed has its next one queued by the handler.
    retryConfig: { maxAttempts: MAX_TRIES, minBackoffSeconds: 2, maxBackoffSeconds: 60, maxDoublings: 4 },
    rateLimits: { maxConcurrentDispatches: READING_CONCURRENCY, maxDispatchesPerSecond: 20 },
    memory: '2GiB',
    // Most of the time is waiting: for one's turn at the shop, then for its answer. Photos are drawn one after another.
    concurrency: 4,
    timeoutSeconds: STAGE_SECONDS + 60,
  },
  ({ data, retryCount }) => deliver(workTaskSchema.parse(data), retryCount),
);
