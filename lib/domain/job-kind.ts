import { bulkDynamic } from './bulk-dynamic';
import { IMAGE_KINDS } from './image-kinds/registry';
import type { JobKindDefinition } from './job-kind-definition';

/**
 * Every kind of job. A new kind is a file with its definition, a line here (or among the image
 * kinds) and a line in the registry of pipelines (`functions/src/kinds/registry.ts`); the
 * compiler asks for both.
 */
export const JOB_KINDS = { 'bulk-dynamic': bulkDynamic, ...IMAGE_KINDS } as const satisfies Record<
  string,
  JobKindDefinition
>;

export type JobKind = keyof typeof JOB_KINDS;
