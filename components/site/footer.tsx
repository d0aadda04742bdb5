import Link from 'next/link';

export function Footer() {
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-8 border-t border-rule px-4 py-2 text-small text-ink-soft sm:px-6">
      <p className="max-w-[110ch] py-2">
        Your photos and ads are yours alone to see. Photos, ads and the job itself are deleted one year after the job
        ended; an analysis after a week, while what it found of your ads stays.
      </p>
      <Link
        href="/api-docs"
        className="inline-flex min-h-11 items-center underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
      >
        REST API
      </Link>
    </footer>
  );
}
