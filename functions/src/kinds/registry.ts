import type { IdentifiedJob } from '../../../lib/domain/job';
import type { JobKind } from '../../../lib/domain/job-kind';
import { adPipeline } from './ad-pipeline';
import { imagePipeline } from './image-pipeline';
import type { JobPipeline } from './job-pipeline';
import { remix } from './remix';

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
