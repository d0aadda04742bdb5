'use client';

import Link from 'next/link';
import { useAnalyses } from '@/lib/client/insights/insights-store';
import { ASPECT_RATIO_LABELS } from '@/lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS } from '@/lib/domain/shared/language';
import { wordsOf } from '@/components/job-words/words-of';
import { viewOf } from '@/components/kinds/view-of';
import type { AngleJob } from './angle-of-page';
import { AngleFigures } from './angle-figures';

/** The ads that were made of an angle, live, and what they do where they were found again in an account. */
export function AngleAds({ angleId, jobs }: { angleId: string; jobs: readonly AngleJob[] }) {
  const { items } = useAnalyses();
  const found = items.filter(({ made_here }) => made_here?.angle_id === angleId);
  return (
    <section aria-label="Its ads" className="mt-3">
      <ol className="border-t border-ink">
        {jobs.map((job) => (
          <AngleJobRow key={job.id} job={job} />
        ))}
      </ol>
      {found.length > 0 && <AngleFigures ads={found} />}
    </section>
  );
}

function AngleJobRow({ job }: { job: AngleJob }) {
  const { Preview } = viewOf(job.type);
  const { aspect_ratio, lang } = job.input;
  return (
    <li className="group relative grid gap-x-6 gap-y-2 border-b border-rule py-2.5 @lg:grid-cols-[minmax(0,1fr)_auto] @lg:items-center">
      <div className="min-w-0">
        <Link
          href={`/jobs/${job.id}`}
          className="decoration-ember decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {wordsOf(job).line}
        </Link>
        <p className="text-mini text-ink-soft">
          {ASPECT_RATIO_LABELS[aspect_ratio]}
          {lang && ` · ${LANGUAGE_DETAILS[lang].name}`}
        </p>
      </div>
      <Preview job={job} />
    </li>
  );
}
