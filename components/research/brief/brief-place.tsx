'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { ResearchPlace } from '@/lib/client/research/research-place';
import type { Correction } from '@/lib/domain/research/correction';

interface BriefOf {
  place: ResearchPlace;
  /** What the person has said of it and the server knows. */
  corrections: readonly Correction[];
}

const Place = createContext<BriefOf | null>(null);

/** Of which research everything on this part of the page is. */
export function BriefPlace({ place, corrections, children }: BriefOf & { children: ReactNode }) {
  return <Place value={{ place, corrections }}>{children}</Place>;
}

export function useBrief(): BriefOf {
  const brief = useContext(Place);
  if (!brief) throw new Error('An entry of a research stands outside of one');
  return brief;
}
