import { templateRequestSchema } from '../requests/bulk-form';
import { BULK_FORM, QUEUED } from './examples';
import { createdBodySchema } from '../jobs/created-body';
import type { ApiOperation } from './operation';
import { createBulkJob } from './create-bulk-job';

const { count: _count, ...example } = BULK_FORM;

export const createTemplateJob: ApiOperation = {
  ...createBulkJob,
  path: '/ads/image/template-job',
  id: 'createTemplateJob',
  summary: 'Make one ad of a template that you choose',
  description:
    'Takes the form of `POST /ads/generate-bulk-dynamic-job` without a count, and the template. A template that needs something that the description doesn’t say (an offer, a problem) is made without it.',
  body: {
    mediaType: 'multipart/form-data',
    schema: templateRequestSchema,
    example: { ...example, template: 'product_hero' },
  },
  answers: { 202: { description: 'The job is in the queue.', schema: createdBodySchema, example: QUEUED } },
  curl: createBulkJob.curl
    .replace('generate-bulk-dynamic-job', 'image/template-job')
    .replace('"count=4"', '"template=product_hero"'),
};
