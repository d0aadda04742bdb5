/** Keeps the place of a job’s title while the job is loading. */
export function NoTitle() {
  return <h1 className="min-h-20 font-display text-title font-bold">Job</h1>;
}
