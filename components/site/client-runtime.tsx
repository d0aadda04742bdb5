'use client';

import { useEffect } from 'react';
import { startClient } from '@/lib/client/start-client';

/** Keeps uploads, sending and listening alive on every page; draws nothing. */
export function ClientRuntime() {
  useEffect(() => startClient(), []);
  return null;
}
