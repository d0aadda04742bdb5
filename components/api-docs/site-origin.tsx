'use client';

import { useSyncExternalStore } from 'react';
import { CodeBlock } from './code-block';

const never = () => () => {};

/** What the shell examples need to be told first, with the address that this page has in the browser. */
export function SiteOrigin() {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => 'https://ads.example.com',
  );
  return <CodeBlock title="Shell, once" code={`BASE=${origin}/api/v1\nTOKEN=afk_…   # your key`} />;
}
