/** In place of a job that is still being loaded. */
export function LoadingJob() {
  return (
    <p role="status" className="flex min-h-96 items-center justify-center text-ink-soft">
      Loading the job…
    </p>
  );
}
