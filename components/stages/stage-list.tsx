import { ChevronDown } from 'lucide-react';
import { type ShownStage, statusWord } from '@/components/job-words/shown-stages';
import { sheetNumber } from '@/components/proof-sheet/sheet-columns';
import { classNames } from '@/components/ui/class-names';
import { StageDuration } from './stage-duration';
import { StageMark } from './stage-mark';

interface StageListProps {
  stages: readonly ShownStage[];
  /** Whether it is unfolded when it comes; after that it is the person's choice. */
  open: boolean;
  /** What to say of a stage that has failed; null where it is said above. */
  onFailure: string | null;
}

/** The routing slip of a job: every stage, what became of it, and how long it took. */
export function StageList({ stages, open, onFailure }: StageListProps) {
  const ended = stages.filter(({ status }) => status === 'done' || status === 'skipped').length;
  return (
    <details open={open} className="group border border-rule-strong bg-sheet">
      <summary className="flex min-h-11 list-none items-center justify-between gap-4 bg-ink px-3 py-1.5 text-paper sm:min-h-9 [&::-webkit-details-marker]:hidden">
        <span className="flex items-center gap-1.5 font-display text-small font-bold">
          Stages
          <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0" />
        </span>
        <span className="font-mono text-mini tabular-nums">
          {ended}/{stages.length}
          <span className="sr-only"> done</span>
        </span>
      </summary>
      <ol>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            number={sheetNumber(index + 1, stages.length)}
            advice={stage.status === 'failed' ? onFailure : null}
          />
        ))}
      </ol>
    </details>
  );
}

const EDGES: Partial<Record<ShownStage['status'], string>> = { running: 'border-s-ember', failed: 'border-s-alarm' };
const QUIET = ['waiting', 'skipped', 'not-done'];

function StageRow({ stage, number, advice }: { stage: ShownStage; number: string; advice: string | null }) {
  const { name, status, detail } = stage;
  const quiet = QUIET.includes(status);
  return (
    <li
      aria-current={status === 'running' ? 'step' : undefined}
      data-status={status}
      className={classNames(
        'grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 border-s-[3px] border-b border-b-rule py-2 ps-[0.5625rem] pe-3 last:border-b-0',
        EDGES[status] ?? 'border-s-transparent',
      )}
    >
      <span className="pt-[0.21875rem]">
        <StageMark status={status} />
      </span>
      <p className={quiet ? 'text-ink-soft' : 'font-semibold'}>
        <span aria-hidden="true" className="me-2 font-mono text-mini font-normal text-ink-soft tabular-nums">
          {number}
        </span>
        <bdi>{name}</bdi>
      </p>
      <p className="text-end text-small leading-[1.4375rem]">
        <span className={classNames(quiet && 'text-ink-soft', status === 'failed' && 'font-semibold text-alarm')}>
          {statusWord(status)}
        </span>
        <span className="ms-2 text-ink-soft tabular-nums empty:hidden">
          <StageDuration stage={stage} />
        </span>
      </p>
      {detail && (
        <p className="col-span-2 col-start-2 text-small">
          <bdi>{detail}</bdi>
        </p>
      )}
      {advice && <p className="col-span-2 col-start-2 text-small text-ink-soft">{advice}</p>}
    </li>
  );
}
