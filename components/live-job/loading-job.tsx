'use client';

import { useEffect } from 'react';
import { whenIdle } from '@/lib/client/browser/idle';
import { momentsAhead } from '@/components/ui/moment';

/** In place of a job that is still being loaded. */
export function LoadingJob() {
  useEffect(() => whenIdle(momentsAhead), []);
  return (
    <p role="status" className="flex min-h-96 items-center justify-center text-ink-soft">
      Loading the job…
    </p>
  );
}
