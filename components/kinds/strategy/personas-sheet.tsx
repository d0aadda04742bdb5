'use client';

import Link from 'next/link';
import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { buttonClass } from '@/components/ui/button';
import { planHref } from './plan-href';

type PersonasJob = Identified<JobOf<'personas'>>;

/** The people that a job has pictured so far. */
export function PersonasSheet({ job: { input, result, status } }: { job: PersonasJob }) {
  if (!result) return null;
  return (
    <SheetFrame
      slug={
        <>
          <bdi className="min-w-0 truncate">{input.title}</bdi>
          <span>
            {result.personas.length} of {input.count} personas
          </span>
        </>
      }
    >
      {result.personas.length === 0 ? (
        <p className="picture-box flex min-h-40 items-center justify-center p-4 text-center text-small text-ink-soft">
          {isTerminal(status) ? 'No persona was made' : 'Each persona appears here as soon as it is there'}
        </p>
      ) : (
        <ul aria-label="Personas" className="grid gap-4 @xl:grid-cols-2">
          {result.personas.map(({ persona_id, name, summary, assumption }) => (
            <li key={persona_id} className="border-t border-ink pt-2">
              <p dir="auto" className="font-display text-lead font-bold">
                {name}
              </p>
              <p dir="auto" className="text-small">
                {summary}
              </p>
              {assumption && <p className="text-mini text-ink-soft">A draft: nothing that was read speaks of them.</p>}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-5">
        <Link href={planHref(input, 'personas')} className={buttonClass('hot')}>
          Open the personas
        </Link>
      </p>
    </SheetFrame>
  );
}

/** In lists: the letters that the personas begin with. */
export function PersonasPreview({ job: { result } }: { job: PersonasJob }) {
  const personas = result?.personas ?? [];
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {personas.map(({ persona_id, name }) => (
        <span
          key={persona_id}
          className="flex size-16 shrink-0 items-center justify-center border border-rule-strong font-display text-title font-extrabold"
        >
          {[...name][0]?.toLocaleUpperCase()}
        </span>
      ))}
      {personas.length === 0 && <span className="picture-box size-16 shrink-0" />}
    </div>
  );
}
