import Link from 'next/link';
import type { ReactNode } from 'react';
import { type IdentifiedJob, subjectOf } from '@/lib/domain/jobs/job';
import { classNames } from '@/components/ui/class-names';

interface EarlierWorkProps {
  /** In the plural. */
  what: 'images' | 'videos';
  /** How its items stand beside each other. */
  className: string;
  children: ReactNode;
}

/** What was made on this page before, below what is made now. */
export function EarlierWork({ what, className, children }: EarlierWorkProps) {
  const id = `earlier-${what}`;
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="font-display text-[1.25rem] leading-7 font-bold tracking-tight">
        Earlier {what}
      </h2>
      <ul className={className}>{children}</ul>
    </section>
  );
}

interface EarlierItemProps {
  job: IdentifiedJob;
  /** Below its title. */
  note: ReactNode;
  /** Of the link to it. */
  className?: string;
  /** The picture of it. */
  children: ReactNode;
}

export function EarlierItem({ job, note, className, children }: EarlierItemProps) {
  return (
    <li className="min-w-0">
      <Link href={`/jobs/${job.id}`} className={classNames('group block', className)}>
        {children}
        <span
          dir="auto"
          className="mt-1 line-clamp-2 text-start text-small decoration-ember underline-offset-4 group-hover:underline"
        >
          {subjectOf(job).title}
        </span>
        {note}
      </Link>
    </li>
  );
}
