import type { JobPipeline } from '../../functions/src/engine/registry/pipeline';
import { type Kinds, registerKinds } from '../../functions/src/engine/registry/kinds';
// Not by the alias, which leads here.
import { KINDS as OWN_KINDS } from '../../functions/src/kinds/registry';
import { countdownPipeline } from './countdown-pipeline';
import type { JobKind } from './job-kinds';

/** In place of `functions/src/kinds/registry.ts`: the product's kinds and the one for tests. */
const pipelines = { ...OWN_KINDS.pipelines, countdown: countdownPipeline } as const satisfies Record<
  JobKind,
  JobPipeline
>;

export const KINDS: Kinds = { ...OWN_KINDS, pipelines };

registerKinds(KINDS);
