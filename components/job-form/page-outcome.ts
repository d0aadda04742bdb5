import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import { adviceFor } from '@/lib/domain/shared/error-code';

export type PageJob = Identified<JobOf<'scrape_product'>>;

interface PageOutcome {
  tone: 'plain' | 'alarm';
  title: string;
  lines: string[];
}

/** What is said of a page whose reading has ended. */
export function pageOutcome(job: PageJob): PageOutcome {
  const { result } = job;
  if (job.status === 'failed' && job.error) {
    const { title, advice } = adviceFor(job.error.code, false);
    return {
      tone: 'alarm',
      title,
      lines: [job.error.message, ...(result ? ['What was found before is in the ticket.'] : [advice])],
    };
  }
  if (job.status === 'cancelled') {
    const kept = result ? 'What was found until then is in the ticket.' : 'Nothing was changed.';
    return { tone: 'plain', title: 'Stopped', lines: [kept] };
  }
  return {
    tone: 'plain',
    title: 'The ticket is filled from the page',
    lines: [...(result?.warnings ?? []), 'Look it over, change what you like, then go on.'],
  };
}
