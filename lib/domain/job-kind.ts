import type { z } from 'zod';
import { bulkDynamicInputSchema, bulkDynamicResultSchema } from './bulk-dynamic';

interface JobKindDefinition {
  /** What people call it. */
  name: string;
  input: z.ZodType;
  result: z.ZodType;
}

/**
 * Every kind of job. A new kind is a file with its schemas, a line here and a line in
 * the registry of pipelines (`functions/src/kinds/registry.ts`); the compiler asks for both.
 */
export const JOB_KINDS = {
  'bulk-dynamic': { name: 'Bulk ads', input: bulkDynamicInputSchema, result: bulkDynamicResultSchema },
} as const satisfies Record<string, JobKindDefinition>;

export type JobKind = keyof typeof JOB_KINDS;
export type JobInput<K extends JobKind> = z.infer<(typeof JOB_KINDS)[K]['input']>;
export type JobResult<K extends JobKind> = z.infer<(typeof JOB_KINDS)[K]['result']>;
