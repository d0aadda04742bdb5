import { type IdentifiedJob, isPictureJob } from '@/lib/domain/jobs/job';
import { PictureState } from '@/components/kinds/pictures/picture-state';
import { StageState } from '@/components/stages/stage-state';

/** How a job goes or what came of it: told by its pictures where it makes some, else by its stages. */
export function JobState({ job, takeFocus }: { job: IdentifiedJob; takeFocus: boolean }) {
  return isPictureJob(job) ? (
    <PictureState job={job} takeFocus={takeFocus} />
  ) : (
    <StageState job={job} takeFocus={takeFocus} />
  );
}
