'use client';

import { useEffect } from 'react';
import { MissingSheet } from '@/components/site/missing-sheet';
import { Button } from '@/components/ui/button';
import './globals.css';

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col font-sans">
        <title>AdForge</title>
        <main className="flex flex-1 flex-col">
          <MissingSheet
            title="AdForge jammed"
            text="Something broke on our side. Jobs keep running, and what you typed is kept."
          >
            <Button look="hot" onClick={retry}>
              Start again
            </Button>
          </MissingSheet>
        </main>
      </body>
    </html>
  );
}
