import type { JobKind } from '../../../lib/domain/job-kind';
import { bulkDynamic } from './bulk-dynamic';
import type { JobPipeline } from './job-pipeline';

export const JOB_PIPELINES = {
  'bulk-dynamic': bulkDynamic,
} as const satisfies { [K in JobKind]: JobPipeline<K> };
