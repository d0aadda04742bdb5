import { type IdentifiedJob, isPictureJob } from '@/lib/domain/jobs/job';
import type { JobWords } from './job-words';
import { pictureCounts } from './picture-counts';
import { pictureWords } from './picture-words';
import { stageWords } from './stage-words';

/** What is said of a job of any kind, by its document alone. */
export function wordsOf(job: IdentifiedJob): JobWords {
  return isPictureJob(job) ? pictureWords(job, pictureCounts(job, [])) : stageWords(job);
}
