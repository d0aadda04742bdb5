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
  const running = stages.filter(({ status }) => status === 'running');
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
      {running.slice(0, 1).map((stage) => (
        <p key={stage.id} className="mt-1 flex items-baseline gap-2 text-small text-ink-soft">
          <bdi className="truncate">{stage.detail ?? stage.name}</bdi>
          {/* It ticks: nobody wants to hear each second of it. */}
          <span aria-hidden="true" className="shrink-0 font-mono text-mini tabular-nums">
            <StageDuration stage={stage} />
          </span>
        </p>
      ))}
    </div>
  );
}
