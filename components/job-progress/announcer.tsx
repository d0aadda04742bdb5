'use client';

import { useState } from 'react';
import { isTerminal, type JobStatus } from '@/lib/domain/work/job-status';
import type { JobCounts } from './job-counts';
import { outcomeTitle, spokenChange } from './job-words';

/** Speaks each ad and the end, politely; silent about what was there when the page opened. */
export function Announcer({ status, counts }: { status: JobStatus; counts: JobCounts }) {
  const [seen, setSeen] = useState({ status, counts });
  const [text, setText] = useState('');
  if (seen.status !== status || seen.counts.made !== counts.made || seen.counts.failed !== counts.failed) {
    setSeen({ status, counts });
    if (seen.status !== status && isTerminal(status)) setText(outcomeTitle(status, counts));
    else setText(spokenChange(seen.counts, counts) ?? text);
  }
  return (
    <p aria-live="polite" className="sr-only">
      {text}
    </p>
  );
}
