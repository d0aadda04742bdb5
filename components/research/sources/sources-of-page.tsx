'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { NamedSource } from '@/lib/domain/research/research-summary';

const Sources = createContext<ReadonlyMap<string, NamedSource>>(new Map());

interface SourcesOfPageProps {
  sources: readonly NamedSource[];
  children: ReactNode;
}

/** What everything on this part of the page may be traced to. */
export function SourcesOfPage({ sources, children }: SourcesOfPageProps) {
  const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  return <Sources value={byId}>{children}</Sources>;
}

/** Those of these ids that are known. */
export function useSources(ids: readonly string[]): NamedSource[] {
  const byId = useContext(Sources);
  return ids.flatMap((id) => byId.get(id) ?? []);
}
