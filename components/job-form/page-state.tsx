import { useOnline } from '@/lib/client/browser/connection';
import { stageWords } from '@/components/job-words/stage-words';
import { StageStrip } from '@/components/stages/stage-strip';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type PageJob, pageOutcome } from './page-outcome';

interface PageStateProps {
  job: PageJob | null;
  isBusy: boolean;
  onPutAway: () => void;
}

/** How the reading of a page goes, and what came of it. */
export function PageState({ job, isBusy, onPutAway }: PageStateProps) {
  return isBusy ? <Reading job={job} /> : job && <Read job={job} onPutAway={onPutAway} />;
}

function Reading({ job }: { job: PageJob | null }) {
  const online = useOnline();
  if (!online)
    return <p className="mt-2 text-small text-ink-soft">No connection. It goes on by itself once it is back.</p>;
  const stages = job ? stageWords(job).stages : [];
  return (
    <div className="mt-2">
      <p className="text-small">{job?.progress.current_step ?? 'Sending the address…'}</p>
      <StageStrip stages={stages} className="mt-1.5" />
    </div>
  );
}

/** What came of it, as long as nothing else is read. */
function Read({ job, onPutAway }: { job: PageJob; onPutAway: () => void }) {
  const { tone, title, lines } = pageOutcome(job);
  return (
    <Notice tone={tone} className="mt-3">
      <p className="font-semibold">{title}</p>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <Button look="quiet" className="-ms-1" onClick={onPutAway}>
        Put this away
      </Button>
    </Notice>
  );
}
