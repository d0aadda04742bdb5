import { useEffect } from 'react';
import type { JobStatus } from '@/lib/domain/work/job-status';
import type { JobCounts } from './job-counts';
import { tabText } from './job-words';

/** Shows a job's progress in the browser's tab, and gives the title back afterwards. */
export function useTabTitle(status: JobStatus, counts: JobCounts): void {
  const text = tabText(status, counts);
  useEffect(() => {
    if (text === null) return;
    const before = document.title;
    document.title = `${text} · AdForge`;
    return () => {
      document.title = before;
    };
  }, [text]);
}
