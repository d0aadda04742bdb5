import { onTaskDispatched } from 'firebase-functions/tasks';
import { renderAd as renderOneAd } from './ads/render-ad';
import { renderTaskSchema } from './ads/render-task';
import { GEMINI_API_KEY, MAX_TRIES, RENDER_CONCURRENCY, RENDER_TIMEOUT_SECONDS, RENDERS_PER_SECOND } from './settings';

export const renderAd = onTaskDispatched(
  {
    // For deliveries that died; a try that failed has its next one queued by the handler.
    retryConfig: { maxAttempts: MAX_TRIES, minBackoffSeconds: 2, maxBackoffSeconds: 60, maxDoublings: 4 },
    rateLimits: { maxConcurrentDispatches: RENDER_CONCURRENCY, maxDispatchesPerSecond: RENDERS_PER_SECOND },
    secrets: [GEMINI_API_KEY],
    memory: '1GiB',
    // Drawing takes a whole core; more than two ads at once in one instance only slow each other.
    concurrency: 2,
    timeoutSeconds: RENDER_TIMEOUT_SECONDS + 20,
  },
  (request) => renderOneAd(renderTaskSchema.parse(request.data), request.retryCount),
);
