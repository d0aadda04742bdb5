import { onTaskDispatched, type TaskQueueOptions } from 'firebase-functions/tasks';
import { deliver } from './engine/delivery/deliver';
import { workTaskSchema } from './engine/work/task';
import { GEMINI_RATES } from './image-limit';
import {
  GEMINI_API_KEY,
  MAX_TRIES,
  RENDER_CONCURRENCY,
  RENDER_TIMEOUT_SECONDS,
  RENDERS_PER_SECOND,
  WARM_INSTANCES,
} from './settings';

const OPTIONS: TaskQueueOptions = {
  // For deliveries that died; a try that failed has its next one queued by the handler.
  retryConfig: { maxAttempts: MAX_TRIES, minBackoffSeconds: 2, maxBackoffSeconds: 60, maxDoublings: 4 },
  secrets: [GEMINI_API_KEY],
  memory: '2GiB',
  minInstances: WARM_INSTANCES,
  timeoutSeconds: RENDER_TIMEOUT_SECONDS + 20,
};

const task = (options: TaskQueueOptions) =>
  onTaskDispatched({ ...OPTIONS, ...options }, ({ data, retryCount }) =>
    deliver(workTaskSchema.parse(data), retryCount),
  );

export const renderAd = task({
  rateLimits: { maxConcurrentDispatches: RENDER_CONCURRENCY, maxDispatchesPerSecond: RENDERS_PER_SECOND },
  // Drawing takes a whole core; more than two ads at once in one instance only slow each other. Two in 4K take 0.8 GiB.
  concurrency: 2,
});

export const renderWithGemini = task({
  rateLimits: GEMINI_RATES,
  // Most of the time is waiting. Six in 4K, each with a picture to go by, take 1.4 GiB (`npm run bench:memory`).
  concurrency: 6,
});
