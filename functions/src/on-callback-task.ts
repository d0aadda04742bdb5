import { onTaskDispatched } from 'firebase-functions/tasks';
import { callbackTaskSchema } from './engine/callbacks/callback-task';
import { deliverCallback as deliver } from './engine/callbacks/deliver-callback';

export const deliverCallback = onTaskDispatched(
  {
    // After 5, 10, 20 … seconds, then every three hours; the handler gives up after a day, which is before the last of these.
    retryConfig: { maxAttempts: 24, minBackoffSeconds: 5, maxBackoffSeconds: 3 * 60 * 60, maxDoublings: 11 },
    // One receiver that is slow must not keep the others waiting.
    rateLimits: { maxConcurrentDispatches: 50, maxDispatchesPerSecond: 50 },
    concurrency: 50,
    timeoutSeconds: 60,
  },
  (request) => deliver(callbackTaskSchema.parse(request.data)),
);
