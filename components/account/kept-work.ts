/** What somebody without an account would keep; `counted` is as far as was counted. */
export function keptWork(jobs: number, counted: number): string {
  if (jobs === 0) return 'No jobs made in this browser yet';
  if (jobs >= counted) return `${counted} jobs and more made in this browser`;
  return `${jobs} ${jobs === 1 ? 'job' : 'jobs'} made in this browser`;
}
