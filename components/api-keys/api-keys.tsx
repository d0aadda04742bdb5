'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useApiKeys } from '@/lib/client/account/api-keys';
import { KeyRow } from './key-row';
import { NewKeyForm } from './new-key-form';
import { ShownOnce } from './shown-once';

/** The person's keys of the REST API: making, seeing and revoking them. */
export function ApiKeys({ uid }: { uid: string }) {
  const keys = useApiKeys(uid);
  const [made, setMade] = useState<string | null>(null);
  return (
    <section aria-labelledby="api-keys" className="mt-12 max-w-3xl border-t border-ink pt-6">
      <h2 id="api-keys" className="font-display text-title font-bold tracking-tight">
        API keys
      </h2>
      <p className="mt-2 max-w-[60ch]">
        With a key, a program makes and follows ads as you, through the{' '}
        <Link href="/api-docs" className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember">
          REST API
        </Link>
        . It can do nothing to your account, but keep it as you keep a password.
      </p>
      {made === null ? (
        <NewKeyForm onMade={setMade} />
      ) : (
        <ShownOnce name="API key" secret={made} onDone={() => setMade(null)} />
      )}
      {keys === null ? (
        <p role="status" className="mt-6 text-ink-soft">
          Loading your keys…
        </p>
      ) : (
        keys.length > 0 && (
          <ul aria-label="Your API keys" className="mt-6 border-t border-rule">
            {keys.map((key) => (
              <KeyRow key={key.id} apiKey={key} />
            ))}
          </ul>
        )
      )}
    </section>
  );
}
