import { type IdentifiedJob, isPictureJob, picturesOf } from '@/lib/domain/jobs/job';
import { ADS } from '@/lib/domain/shared/paths';

type SetAside = IdentifiedJob['set_aside'][number];

/** What people call a document below a job: `Ad 3`, `Image 1`; its path where they have no name for it. */
function nameOf({ path }: SetAside, noun: 'ad' | 'image'): string {
  const [folder, id, ...below] = path.split('/');
  const number = Number(id);
  if (folder !== ADS || below.length > 0 || !Number.isInteger(number)) return path;
  return `${noun === 'ad' ? 'Ad' : 'Image'} ${number}`;
}

/** What could not be read of a job, in words; null where everything could. */
export function setAsideWords(job: IdentifiedJob): { title: string; names: string[] } | null {
  const count = job.set_aside.length;
  if (count === 0) return null;
  const noun = isPictureJob(job) ? picturesOf(job).noun : 'ad';
  const names = job.set_aside.map((record) => nameOf(record, noun));
  const [only = ''] = names;
  const what =
    count === 1
      ? `${only} could not be read and was put aside.`
      : `${count} records of this job could not be read and were put aside.`;
  return { title: `${what} Everything else went on.`, names };
}
