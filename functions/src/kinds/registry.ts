import type { IdentifiedJob } from '../../../lib/domain/jobs/job';
import type { JobKind } from '../../../lib/domain/kinds/registry';
import { adPipeline } from './ads/ad-pipeline';
import { imagePipeline } from './image/image-pipeline';
import type { JobPipeline } from './job-pipeline';
import { remix } from './remix/remix';

const JOB_PIPELINES = {
  'bulk-dynamic': adPipeline,
  'image-template': adPipeline,
  remix,
  chat: imagePipeline,
  flatlay: imagePipeline,
  onmodel: imagePipeline,
  mdoli: imagePipeline,
  background: imagePipeline,
  legacy: imagePipeline,
} as const satisfies { [K in JobKind]: JobPipeline<K> };

/** What is to be done for a job of this kind. */
export function pipelineOf({ type }: Pick<IdentifiedJob, 'type'>): JobPipeline<JobKind> {
  return JOB_PIPELINES[type];
}
