import { type IdentifiedJob, isPictureJob, picturesOf } from '@/lib/domain/jobs/job';
import { ADS } from '@/lib/domain/shared/paths';

type Unreadable = IdentifiedJob['unreadable'][number];

/** What people call a document below a job: `Ad 3`, `Image 1`; its path where they have no name for it. */
function nameOf({ path }: Unreadable, noun: 'ad' | 'image'): string {
  const [folder, id, ...below] = path.split('/');
  const number = Number(id);
  if (folder !== ADS || below.length > 0 || !Number.isInteger(number)) return path;
  return `${noun === 'ad' ? 'Ad' : 'Image'} ${number}`;
}

/** What could not be read of a job, in words; null where everything could. */
export function unreadableWords(job: IdentifiedJob): { title: string; names: string[] } | null {
  const count = job.unreadable.length;
  if (count === 0) return null;
  const noun = isPictureJob(job) ? picturesOf(job).noun : 'ad';
  const names = job.unreadable.map((record) => nameOf(record, noun));
  const [only = ''] = names;
  const what =
    count === 1
      ? `${only} could not be read and was left out.`
      : `${count} records of this job could not be read and were left out.`;
  return { title: `${what} Everything else went on.`, names };
}
