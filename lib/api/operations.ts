import type { ApiOperation } from './operation';
import { cancelJob, deleteJob } from './operations/cancel-job';
import { createBulkJob } from './operations/create-bulk-job';
import { createTemplateJob } from './operations/create-template-job';
import { followJob } from './operations/follow-job';
import { generateBulkAds, generateBulkDynamicAds } from './operations/generate-bulk';
import { generateImage } from './operations/generate-image';
import { getJob } from './operations/get-job';
import { getOpenApi } from './operations/get-openapi';
import { listJobs } from './operations/list-jobs';
import { makeKey } from './operations/make-key';
import { remixAd } from './operations/remix-ad';
import { renewWebhookSecret } from './operations/renew-webhook-secret';
import { getQueueStats } from './operations/queue-stats';

/**
 * Every method of every address, in the order in which people read them. A test fails when a
 * route is missing here, or stands here without being there.
 */
export const OPERATIONS: ApiOperation[] = [
  createBulkJob,
  createTemplateJob,
  remixAd,
  generateImage,
  getJob,
  followJob,
  listJobs,
  cancelJob,
  deleteJob,
  getQueueStats,
  generateBulkAds,
  generateBulkDynamicAds,
  makeKey,
  renewWebhookSecret,
  getOpenApi,
];
