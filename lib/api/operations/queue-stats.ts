import type { ApiOperation } from './operation';
import { queueStatsSchema } from '../jobs/queue-stats';

export const getQueueStats: ApiOperation = {
  method: 'get',
  path: '/jobs/queue/stats',
  id: 'getQueueStats',
  tag: 'Jobs',
  summary: 'How your own queue is doing',
  description:
    'Your jobs by status, the oldest that waits, what ended in the last 24 hours, and averages over the day’s 20 newest completed jobs; per ad over those that make ads or images. Nobody else’s jobs are counted. The figures are at most ten seconds old.',
  token: 'any',
  answers: {
    200: {
      description: 'The figures.',
      schema: queueStatsSchema,
      example: {
        success: true,
        message: 'Statistics of your queue',
        data: {
          ...{ queued: 0, processing: 1, completed: 12, failed: 1, cancelled: 0 },
          oldest_waiting: null,
          last_24_hours: { completed: 3, failed: 0, cancelled: 0, success_rate: 1 },
          average_seconds_per_job: 9.4,
          average_seconds_per_ad: 1.2,
        },
      },
    },
  },
  errors: [],
  curl: `curl $BASE/jobs/queue/stats -H "Authorization: Bearer $TOKEN"`,
};
