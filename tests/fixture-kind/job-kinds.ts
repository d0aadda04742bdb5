import type { JobKindDefinition } from '@/lib/domain/work/job-kind-definition';
// Not by the alias, which leads here.
import { JOB_KINDS as OWN_KINDS } from '../../lib/domain/kinds/registry';
import { countdown } from './countdown';

/** In place of `lib/domain/kinds/registry.ts`: the product's kinds and the one for tests. */
export const JOB_KINDS = { ...OWN_KINDS, countdown } as const satisfies Record<string, JobKindDefinition>;

export type JobKind = keyof typeof JOB_KINDS;
