import { useMemo } from 'react';
import { correctedSummary } from '../../domain/research/corrected-summary';
import type { Research } from '../../domain/research/research';
import type { ResearchSummary } from '../../domain/research/research-summary';
import type { Listed } from '../catalogue/listed';
import { type HandFields, NOTHING_SAID } from './hand/apply-hand';
import { useWithHand } from './hand/pending-hand';
import { connectResearches } from './research-listeners';
import { type ProductPlace, researchAt, type ResearchPlace } from './research-place';
import { createShownLists } from './shown-lists';

const shownResearches = createShownLists<Research>();

/** All researches of a product, kept current. */
export function useResearches({ brandId, productId }: ProductPlace): Listed<Research> {
  return shownResearches.useList(`${brandId} ${productId}`, (uid, show) =>
    connectResearches(uid, { brandId, productId }, show),
  );
}

export interface ResearchView {
  state: Listed<Research>['state'];
  /** null where there is none yet. */
  research: Research | null;
  /** As the person wants it; null until it is written. */
  summary: ResearchSummary | null;
  error: string | null;
}

/** One research, with what the person has said of it. */
export function useResearch({ brandId, productId, researchId }: ResearchPlace): ResearchView {
  const { state, items, error } = useResearches({ brandId, productId });
  const research = items.find(({ research_id }) => research_id === researchId) ?? null;
  const corrections = research?.corrections;
  const said = useMemo(
    (): HandFields => (corrections ? { ...NOTHING_SAID, corrections } : NOTHING_SAID),
    [corrections],
  );
  const place = { brandId, productId, researchId };
  const hand = useWithHand(research ? (uid) => researchAt(uid, place) : null, said);
  const read = research?.summary ?? null;
  const summary = useMemo(() => (read ? correctedSummary(read, hand.corrections) : null), [read, hand.corrections]);
  return { state, research, summary, error };
}
