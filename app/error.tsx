'use client';

import { useEffect } from 'react';
import { MissingSheet } from '@/components/site/missing-sheet';
import { Button } from '@/components/ui/button';

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <MissingSheet
      title="This page jammed"
      text="Something broke while showing it. Jobs keep running, and what you typed is kept."
    >
      <Button look="hot" onClick={retry}>
        Show it again
      </Button>
    </MissingSheet>
  );
}
