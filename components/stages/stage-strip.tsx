import { type ShownStage, statusWord } from '@/components/job-words/shown-stages';
import { StageDuration } from './stage-duration';
import { StageMark } from './stage-mark';

interface StageStripProps {
  stages: readonly ShownStage[];
  className?: string;
}

/**
 * All stages of a job at a glance, and what the running one does: for places where there is no room for the
 * list. Nothing before the first has begun, and of a job whose bar says it all.
 */
export function StageStrip({ stages, className }: StageStripProps) {
  if (stages.length < 2 || stages.every(({ status }) => status === 'waiting')) return null;
  const [first, ...others] = stages.filter(({ status }) => status === 'running');
  return (
    <div className={className}>
      <ol aria-label="Stages" className="flex flex-wrap gap-1">
        {stages.map(({ id, name, status }) => (
          <li key={id} title={`${name}: ${statusWord(status)}`}>
            <StageMark status={status} />
            <span className="sr-only">
              {name}: {statusWord(status)}
            </span>
          </li>
        ))}
      </ol>
      {first && (
        <p className="mt-1 flex items-baseline gap-2 text-small text-ink-soft">
          <span className="truncate">
            <bdi>{first.name}</bdi>
            {first.detail && (
              <>
                {' · '}
                <bdi>{first.detail}</bdi>
              </>
            )}
          </span>
          {others.length > 0 && <span className="shrink-0">and {others.length} more</span>}
          {/* It ticks: nobody wants to hear each second of it. */}
          <span aria-hidden="true" className="shrink-0 tabular-nums">
            <StageDuration stage={first} />
          </span>
        </p>
      )}
    </div>
  );
}
