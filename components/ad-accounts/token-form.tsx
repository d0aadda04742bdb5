'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

/** Where a token is pasted: it goes to the server, and stays in no store of this browser. */
export function TokenForm({ onConnect }: { onConnect: (token: string) => Promise<void> }) {
  const id = useId();
  const [token, setToken] = useState('');
  const { busy, problem, run } = useAction(async () => {
    await onConnect(token.trim());
    setToken('');
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <label htmlFor={id} className="text-small font-semibold">
        Access token
      </label>
      <input
        id={id}
        type="password"
        required
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        maxLength={2000}
        value={token}
        onChange={(event) => setToken(event.target.value)}
        aria-describedby={`${id}-hint`}
        className="mt-1 block min-h-11 w-full border border-rule-strong bg-sheet px-3 font-mono text-input"
      />
      <p id={`${id}-hint`} className="mt-1 text-mini text-ink-soft">
        With the permission ads_read, from Meta’s Graph API Explorer or a system user of your business. It is checked,
        kept sealed, and never shown again.
      </p>
      <Problem text={problem} className="mt-2 empty:hidden" />
      <Button type="submit" aria-disabled={busy} className="mt-3 w-full">
        {busy ? 'Asking Meta…' : 'Connect with this token'}
      </Button>
    </form>
  );
}
