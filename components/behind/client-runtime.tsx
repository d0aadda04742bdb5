'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { loadParsers } from '@/lib/browser-zod/parsers';
import { patiently } from '@/lib/client/browser/patiently';

/**
 * What runs behind every page (uploads, sending, listening) and what stands on each: loaded once the page itself
 * answers, which waits for nothing of it.
 */
export function ClientRuntime() {
  const [desks, setDesks] = useState<{ Desks: ComponentType } | null>(null);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    const begin = async () => {
      const load = () => Promise.all([import('./behind-pages'), loadParsers()]);
      const [{ startClient, Desks }] = await patiently(load, () => !gone);
      if (gone) return;
      stop = startClient();
      setDesks({ Desks });
    };
    // Rejects only when the page is gone.
    void begin().catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return desks && <desks.Desks />;
}
