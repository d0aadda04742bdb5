'use client';

import { useState } from 'react';
import { isTerminal, type JobStatus } from '@/lib/domain/work/job-status';

interface AnnouncerProps<Moment> {
  status: JobStatus;
  now: Moment;
  /** Two moments with the same key have nothing to tell of each other. */
  keyOf: (moment: Moment) => string;
  /** What is worth saying aloud; null where nothing is. */
  spoken: (before: Moment, now: Moment) => string | null;
  /** What is said when it ends. */
  outcome: string;
}

/** Speaks what changes and the end, politely; silent about what was there when the page opened. */
export function Announcer<Moment>({ status, now, keyOf, spoken, outcome }: AnnouncerProps<Moment>) {
  const [seen, setSeen] = useState({ status, now });
  const [text, setText] = useState('');
  if (seen.status !== status || keyOf(seen.now) !== keyOf(now)) {
    setSeen({ status, now });
    if (seen.status !== status && isTerminal(status)) setText(outcome);
    else setText(spoken(seen.now, now) ?? text);
  }
  return (
    <p aria-live="polite" className="sr-only">
      {text}
    </p>
  );
}
