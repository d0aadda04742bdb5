import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import { adviceFor } from '@/lib/domain/shared/error-code';

export type FeedJob = Identified<JobOf<'import_feed'>>;

interface FeedOutcome {
  tone: 'plain' | 'alarm';
  title: string;
  lines: string[];
}

/** What is said of an import that has ended. */
export function feedOutcome({ status, error, result }: FeedJob): FeedOutcome {
  const imported = result?.imported ?? 0;
  if (status === 'failed' && error) {
    const isFile = error.code === 'INVALID_PRODUCT_DATA';
    const title = isFile ? 'The file can’t be imported' : adviceFor(error.code, false).title;
    return { tone: 'alarm', title, lines: [error.message, ...kept(imported)] };
  }
  if (status === 'cancelled')
    return { tone: 'plain', title: 'Stopped', lines: imported > 0 ? kept(imported) : ['Nothing was imported.'] };
  return {
    tone: 'plain',
    title: imported === 1 ? '1 product is imported' : `${imported.toLocaleString()} products are imported`,
    lines: result?.warnings ?? [],
  };
}

function kept(imported: number): string[] {
  if (imported === 0) return [];
  return [
    imported === 1
      ? 'The product that was imported before is kept.'
      : `The ${imported.toLocaleString()} products that were imported before are kept.`,
  ];
}

/** How many rows of a file were left out, in words. */
export function skippedTitle(count: number): string {
  return count === 1 ? '1 row was left out' : `${count.toLocaleString()} rows were left out`;
}
