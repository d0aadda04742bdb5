'use client';

import Link from 'next/link';
import { useState } from 'react';
import { renewWebhookSecret, useWebhookSecret } from '@/lib/client/account/webhook-secret';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Moment } from '@/components/ui/moment';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

/** With what the person's webhooks are signed: making, showing and renewing it. */
export function WebhookSecret({ uid }: { uid: string }) {
  const known = useWebhookSecret(uid);
  const [isShown, setShown] = useState(false);
  const { busy, problem, run } = useAction(renewWebhookSecret);
  if (known === 'loading') return null;
  return (
    <section aria-labelledby="webhooks" className="mt-12 max-w-3xl border-t border-ink pt-6">
      <h2 id="webhooks" className="font-display text-title font-bold tracking-tight">
        Webhooks
      </h2>
      <p className="mt-2 max-w-[60ch]">
        A job that is sent with a <code className="font-mono">callback_url</code> tells it how it ended.{' '}
        <Link
          href="/api-docs#webhooks"
          className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
        >
          Each call is signed
        </Link>{' '}
        with this secret, so that you know it comes from here.
      </p>
      {known && (
        <>
          <code className="mt-4 block border border-rule bg-sheet px-3 py-2.5 font-mono text-small break-all">
            {isShown ? known.secret : `whsec_${'•'.repeat(24)}`}
          </code>
          <p className="mt-2 text-small text-ink-soft">
            Since <Moment at={known.changed_at} />.
            {known.previous !== null && ' The one before signs too for a day after that.'}
          </p>
        </>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {known && (
          <>
            <Button onClick={() => setShown(!isShown)}>{isShown ? 'Hide' : 'Show'}</Button>
            <CopyButton text={known.secret} label="Copy secret" />
          </>
        )}
        <Button onClick={run} aria-disabled={busy}>
          {known ? 'Make a new one' : 'Make a secret'}
        </Button>
      </div>
      <Problem text={problem} className="mt-2 empty:hidden" />
    </section>
  );
}
