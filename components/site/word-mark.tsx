import Link from 'next/link';

/** The name with a registration mark for its “o”. */
export function WordMark() {
  return (
    <Link
      href="/"
      aria-label="AdForge, start page"
      className="inline-flex min-h-11 items-center font-display text-[1.375rem] font-extrabold tracking-[-0.035em]"
    >
      <span aria-hidden="true" className="inline-flex items-baseline">
        AdF
        <svg
          viewBox="0 0 20 20"
          fill="none"
          className="mx-[0.02em] size-[0.72em] translate-y-[0.09em] text-ember"
          stroke="currentColor"
        >
          <circle cx="10" cy="10" r="6.6" strokeWidth="3.8" />
          <path d="M10 0v20M0 10h20" strokeWidth="1.2" className="text-ink" stroke="currentColor" />
        </svg>
        rge
      </span>
    </Link>
  );
}
