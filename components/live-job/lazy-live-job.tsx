'use client';

import { lazily } from '@/components/ui/lazily';
import { LoadingJob } from './loading-job';

/** A job as it is right now; its code comes with the first one. */
export const LazyLiveJob = lazily(async () => (await import('./live-job')).LiveJob, <LoadingJob />);
