import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { Notice } from '@/components/ui/notice';
import { unreadableWords } from './unreadable-words';

/** So many are told one by one; more than that is for whoever looks at the documents. */
const SHOWN = 6;

/** What of a job could not be read, once for all of it, and that it went on without. */
export function UnreadableNote({ job }: { job: IdentifiedJob }) {
  const words = unreadableWords(job);
  if (!words) return null;
  const rest = words.names.length - SHOWN;
  return (
    <Notice tone="alarm" role="status" className="mb-6">
      <p className="font-semibold">{words.title}</p>
      <ul className="mt-1 text-small">
        {job.unreadable.slice(0, SHOWN).map(({ path, fields }, index) => (
          <li key={path}>
            <bdi>{words.names[index]}</bdi>
            <span className="text-ink-soft">
              {' · '}missing or wrong: <bdi className="font-mono">{fields}</bdi>
            </span>
          </li>
        ))}
        {rest > 0 && <li className="text-ink-soft">and {rest} more</li>}
      </ul>
      <p className="mt-1 text-ink-soft">If you miss something, tell us the job’s address.</p>
    </Notice>
  );
}
