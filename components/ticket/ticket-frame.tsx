'use client';

import type { ReactNode, RefObject } from 'react';

interface TicketFrameProps {
  /** Names the form, and what is asked in it, for who can't see it. */
  label: string;
  legend: string;
  /** Not while it is being sent. */
  enabled: boolean;
  /** From `useTypedBefore`: nothing that is typed before the script is there gets lost. */
  form: RefObject<HTMLFormElement | null>;
  onSubmit: () => void;
  /** What stands below the cells, and goes on working while they don't. */
  submitRow: ReactNode;
  /** The cells, on six columns. */
  children: ReactNode;
}

/** A ticket: its cells with a line around each, and what sends it. */
export function TicketFrame({ label, legend, enabled, form, onSubmit, submitRow, children }: TicketFrameProps) {
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset
        disabled={!enabled}
        className="grid min-w-0 grid-cols-6 gap-px border border-rule-strong bg-rule-strong"
      >
        <legend className="sr-only">{legend}</legend>
        {children}
      </fieldset>
      {submitRow}
    </form>
  );
}
