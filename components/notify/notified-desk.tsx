'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { usePressed } from '@/lib/client/notify/notify-store';

/** On every page: goes to the job whose notification was pressed on; draws nothing. */
export function NotifiedDesk() {
  const router = useRouter();
  const { jobId } = usePressed();
  useEffect(() => {
    if (jobId === null) return;
    usePressed.setState({ jobId: null });
    router.push(`/jobs/${jobId}`);
  }, [router, jobId]);
  return null;
}
