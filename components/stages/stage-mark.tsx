import { Check, Minus, Square, X } from 'lucide-react';
import type { ShownStatus } from '@/components/job-words/shown-stages';
import { classNames } from '@/components/ui/class-names';
import { RegistrationMark } from '@/components/ui/registration-mark';

const FACES: Record<ShownStatus, string> = {
  waiting: 'border-rule-strong',
  running: 'border-transparent text-ember-ink',
  done: 'border-ink bg-ink text-paper',
  failed: 'border-alarm bg-alarm text-sheet',
  skipped: 'border-rule-strong text-ink-soft',
  stopped: 'border-ink text-ink',
  'not-done': 'border-rule-strong border-dashed',
};

function Sign({ status }: { status: ShownStatus }) {
  switch (status) {
    case 'running':
      return <RegistrationMark className="mark-turn size-full" />;
    case 'done':
      return <Check strokeWidth={3} className="size-3" />;
    case 'failed':
      return <X strokeWidth={3} className="size-3" />;
    case 'skipped':
      return <Minus strokeWidth={2.5} className="size-3" />;
    case 'stopped':
      return <Square fill="currentColor" className="size-2" />;
    case 'waiting':
    case 'not-done':
      return null;
  }
}

/** A stage's state as a sign, each of another form: who can't tell the colours apart needs none. */
export function StageMark({ status }: { status: ShownStatus }) {
  return (
    <span
      aria-hidden="true"
      className={classNames('flex size-4 shrink-0 items-center justify-center border', FACES[status])}
    >
      <Sign status={status} />
    </span>
  );
}
