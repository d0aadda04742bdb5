import type { KindView } from '@/components/kinds/kind-view';
// Not by the alias, which leads here.
import { KIND_VIEWS as OWN_VIEWS } from '../../components/kinds/registry';
import { countdownView } from './countdown-view';
import type { JobKind } from './job-kinds';

/** In place of `components/kinds/registry.tsx`: the product's views and the one for tests. */
export const KIND_VIEWS = { ...OWN_VIEWS, countdown: countdownView } as const satisfies Record<JobKind, KindView>;
