import { Ban, CircleCheck, CircleX, Gauge, LoaderCircle, type LucideIcon } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { AnalysisJob } from '@/lib/client/insights/insights-store';
import { classNames } from '@/components/ui/class-names';
import { type Phase, phaseOf, phaseWord } from './phase';

const LOOKS: Record<Phase, { Icon: LucideIcon; tone: string; bar: string }> = {
  early: { Icon: LoaderCircle, tone: 'text-early', bar: 'bg-early' },
  midway: { Icon: Gauge, tone: 'text-midway', bar: 'bg-midway' },
  done: { Icon: CircleCheck, tone: 'text-good', bar: 'bg-good' },
  failed: { Icon: CircleX, tone: 'text-alarm', bar: 'bg-alarm' },
  stopped: { Icon: Ban, tone: 'text-stopped', bar: 'bg-stopped' },
};

/** How an analysis is, as a sign and a word. */
export function PhaseMark({ job, className }: { job: AnalysisJob; className?: string }) {
  const { Icon, tone } = LOOKS[phaseOf(job)];
  return (
    <span className={classNames('inline-flex items-center gap-1.5 font-semibold', className)}>
      <Icon aria-hidden="true" strokeWidth={2.25} className={classNames('size-4.5 shrink-0', tone)} />
      {phaseWord(job)}
    </span>
  );
}

/** How far an analysis is, in the colour of its phase. */
export function PhaseBar({ phase, value, text }: { phase: Phase; value: number; text: string }) {
  const rounded = Math.round(Math.min(100, Math.max(0, value)));
  return (
    <div
      role="progressbar"
      aria-label="Ad analysis, progress"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={rounded}
      aria-valuetext={text}
      className="h-4 border border-ink bg-sheet p-0.5"
    >
      <div
        className={classNames('phase-bar h-full', LOOKS[phase].bar)}
        style={{ '--value': rounded } as CSSProperties}
      />
    </div>
  );
}
