'use client';

import { useId, useState } from 'react';
import { makeApiKey } from '@/lib/client/account/api-keys';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

export function NewKeyForm({ onMade }: { onMade: (key: string) => void }) {
  const id = useId();
  const [name, setName] = useState('');
  const { busy, problem, run } = useAction(async () => onMade(await makeApiKey(name.trim())));
  return (
    <form
      className="mt-5"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <label htmlFor={id} className="text-small font-semibold">
        What the key is for
      </label>
      <div className="mt-1 flex flex-wrap gap-3">
        <input
          id={id}
          type="text"
          required
          pattern=".*\S.*"
          title="A name, such as “Nightly script”"
          autoComplete="off"
          placeholder="Nightly script"
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="min-h-11 min-w-0 flex-1 basis-56 border border-rule-strong bg-sheet px-3 text-input placeholder:text-ink-soft"
        />
        <Button type="submit" aria-disabled={busy}>
          Make a key
        </Button>
      </div>
      <Problem text={problem} className="mt-2 empty:hidden" />
    </form>
  );
}
