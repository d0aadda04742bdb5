import type { IdentifiedJob } from '../../../lib/domain/job';
import type { JobKind } from '../../../lib/domain/job-kind';
import { bulkDynamic } from './bulk-dynamic';
import { imagePipeline } from './image-pipeline';
import type { JobPipeline } from './job-pipeline';

const JOB_PIPELINES = {
  'bulk-dynamic': bulkDynamic,
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
