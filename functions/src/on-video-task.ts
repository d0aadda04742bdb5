import { onTaskDispatched } from 'firebase-functions/tasks';
import { deliver } from './engine/delivery/deliver';
import { workTaskSchema } from './engine/work/task';
import { GEMINI_API_KEY, MAX_TRIES, STAGE_SECONDS, VIDEO_CONCURRENCY } from './settings';

/** Draws the pieces of videos, one a task, and puts them together. */
export const makeVideos = onTaskDispatched(
  {
    // For deliveries that died; a try that failed has its next one queued by the handler.
    retryConfig: { maxAttempts: MAX_TRIES, minBackoffSeconds: 2, maxBackoffSeconds: 60, maxDoublings: 4 },
    rateLimits: { maxConcurrentDispatches: VIDEO_CONCURRENCY, maxDispatchesPerSecond: 20 },
    // For scenes that a model films.
    secrets: [GEMINI_API_KEY],
    // Drawing, encoding and checking take 0.5 GiB, with ffmpeg in it (`npm run bench:video`), beside what a process takes.
    memory: '2GiB',
    // One draws while another process encodes.
    cpu: 2,
    concurrency: 1,
    timeoutSeconds: STAGE_SECONDS + 60,
  },
  ({ data, retryCount }) => deliver(workTaskSchema.parse(data), retryCount),
);
