import { onTaskDispatched } from 'firebase-functions/tasks';
import { deliver } from './engine/delivery/deliver';
import { workTaskSchema } from './engine/work/task';
import {
  AD_ACCOUNT_KEYS,
  ANALYSIS_CONCURRENCY,
  GEMINI_API_KEY,
  MAX_TRIES,
  META_APP_SECRET,
  STAGE_SECONDS,
} from './settings';

/** Runs the stages and parts of analyses of ads. */
export const analyseAds = onTaskDispatched(
  {
    // For deliveries that died; a try that failed has its next one queued by the handler.
    retryConfig: { maxAttempts: MAX_TRIES, minBackoffSeconds: 2, maxBackoffSeconds: 60, maxDoublings: 4 },
    rateLimits: { maxConcurrentDispatches: ANALYSIS_CONCURRENCY, maxDispatchesPerSecond: 20 },
    secrets: [GEMINI_API_KEY, AD_ACCOUNT_KEYS, META_APP_SECRET],
    // A video streams to the disk, which is memory here: two of 100 MB at most, each with the pictures of its measuring.
    memory: '2GiB',
    concurrency: 2,
    timeoutSeconds: STAGE_SECONDS + 60,
  },
  ({ data, retryCount }) => deliver(workTaskSchema.parse(data), retryCount),
);
