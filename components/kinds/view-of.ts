import { KIND_VIEWS } from '@/components/kinds/registry';
import type { JobKind } from '@/lib/domain/jobs/job';
import type { KindView } from './kind-view';

/** By its alias, because a test build puts another registry in its place, which has a kind of its own besides. */
const VIEWS: Readonly<Record<JobKind, KindView>> = KIND_VIEWS;

/** How a job of this kind is shown. */
export function viewOf(type: JobKind): KindView {
  return VIEWS[type];
}
