import { useState } from 'react';

interface Asking<F extends string> {
  /** In the order in which they are read; each is the id of its control. */
  fields: readonly F[];
  /** What is wrong with each now. */
  errors: Partial<Record<F, string>>;
  /** Asks for the job. What is wrong with each field; {} when it was accepted. */
  request: () => Partial<Record<F, string>>;
  onAccepted: () => void;
}

/**
 * Asks for what a ticket says. What was wrong when it was last asked for is shown, as long as it is wrong, and the first of
 * it gets the focus.
 */
export function useRefusedFields<F extends string>({ fields, errors: now, request, onAccepted }: Asking<F>) {
  const [refused, setRefused] = useState<readonly F[]>([]);
  const errors: Partial<Record<F, string>> = {};
  for (const field of refused) if (now[field]) errors[field] = now[field];

  function submit() {
    const problems = request();
    const found = fields.filter((field) => problems[field]);
    setRefused(found);
    const [first] = found;
    if (first) document.getElementById(first)?.focus();
    else onAccepted();
  }

  return { errors, submit };
}
