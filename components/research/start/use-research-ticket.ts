import { useEffect, useMemo } from 'react';
import type { ResearchPlace } from '@/lib/client/research/research-place';
import { openResearchTicket, type ResearchStore, researchTicket } from '@/lib/client/research/research-tickets';

/** The draft of this research, opened as soon as the page is there. */
export function useResearchTicket({ brandId, productId, researchId }: ResearchPlace): ResearchStore {
  const store = useMemo(() => researchTicket({ brandId, productId, researchId }), [brandId, productId, researchId]);
  useEffect(() => openResearchTicket(store), [store]);
  return store;
}
