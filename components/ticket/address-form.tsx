'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LimitedButton } from './limited-button';
import { Problem } from '@/components/ui/problem';
import type { useFollowedJob } from './use-followed-job';

interface AddressFormProps {
  label: string;
  hint: string;
  placeholder: string;
  address: string;
  enabled: boolean;
  followed: Pick<ReturnType<typeof useFollowedJob>, 'isBusy' | 'stop'>;
  onChange: (address: string) => void;
  /** Asks for it to be read; what is wrong, in words for the person, or null. */
  onAsk: () => string | null;
  /** What the button says. */
  action: string;
  className?: string;
}

/** An address that a job reads, and while it does, the way to stop it. */
export function AddressForm(props: AddressFormProps) {
  const { label, hint, placeholder, address, enabled, followed, onChange, onAsk, action, className } = props;
  const { isBusy, stop } = followed;
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(onAsk());
      }}
      className={className}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="text-small font-semibold">
          {label}
        </label>
        <span id={`${id}-hint`} className="text-mini text-ink-soft">
          {hint}
        </span>
      </div>
      <div className="flex flex-wrap items-end gap-2 pb-1">
        <input
          id={id}
          type="url"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={address}
          disabled={!enabled || isBusy}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
          onChange={(event) => {
            setProblem(null);
            onChange(event.target.value);
          }}
          className="ticket-control min-h-11! min-w-0 flex-1"
        />
        <AskOrStop enabled={enabled} isBusy={isBusy} stop={stop} action={action} />
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="pb-1 text-small font-medium text-alarm">
          {problem}
        </p>
      )}
      <Problem text={stop.problem} />
    </form>
  );
}

function AskOrStop({
  enabled,
  isBusy,
  stop,
  action,
}: AddressFormProps['followed'] & { enabled: boolean; action: string }) {
  if (isBusy) {
    return (
      <Button onClick={() => stop.run()} disabled={stop.busy}>
        Stop
      </Button>
    );
  }
  return (
    <LimitedButton type="submit" disabled={!enabled} className="aria-disabled:opacity-60">
      {action}
    </LimitedButton>
  );
}
