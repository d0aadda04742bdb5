import { useMemo } from 'react';
import { type ShownAngle, type ShownPersona, shownAngle, shownPersona } from '../../domain/strategy/hand-edits';
import type { Personas, StrategicAnalysis } from '../../domain/strategy/strategic-analysis';
import type { Listed } from '../catalogue/listed';
import { type HandFields, NOTHING_SAID } from '../research/hand/apply-hand';
import { useWithHand } from '../research/hand/pending-hand';
import { analysisAt, personasAt, type ProductPlace, type ResearchPlace } from '../research/research-place';
import { createShownLists } from '../research/shown-lists';
import { connectPersonas, connectStrategicAnalyses } from './strategy-listeners';

const shownPersonas = createShownLists<Personas>();
const shownAnalyses = createShownLists<StrategicAnalysis>();

export interface PersonasView {
  state: Listed<Personas>['state'];
  /** null where none are made yet. */
  kept: Personas | null;
  /** With the person's words. */
  personas: ShownPersona[];
  error: string | null;
}

/** The personas of a research, kept current. */
export function usePersonas({ brandId, productId, researchId }: ResearchPlace): PersonasView {
  const place = { brandId, productId, researchId };
  const { state, items, error } = shownPersonas.useList(`${brandId} ${productId} ${researchId}`, (uid, show) =>
    connectPersonas(uid, place, show),
  );
  const kept = items[0] ?? null;
  const said = useMemo((): HandFields => ({ ...NOTHING_SAID, personaEdits: kept?.edits ?? [] }), [kept]);
  const { personaEdits } = useWithHand(kept ? (uid) => personasAt(uid, place) : null, said);
  const personas = useMemo(
    () => (kept?.personas ?? []).map((persona) => shownPersona(persona, personaEdits)),
    [kept, personaEdits],
  );
  return { state, kept, personas, error };
}

/** All analyses of a product, the newest first. */
export function useStrategicAnalyses({ brandId, productId }: ProductPlace): Listed<StrategicAnalysis> {
  return shownAnalyses.useList(`${brandId} ${productId}`, (uid, show) =>
    connectStrategicAnalyses(uid, { brandId, productId }, show),
  );
}

export interface AnalysisView {
  state: Listed<StrategicAnalysis>['state'];
  /** null where there is none yet. */
  analysis: StrategicAnalysis | null;
  /** All of this research, the newest first. */
  all: StrategicAnalysis[];
  /** With the person's words and decisions. */
  angles: ShownAngle[];
  error: string | null;
}

/** Which of the analyses is looked at. */
export interface AnalysisChoice {
  /** null where the person has chosen none. */
  chosenId: string | null;
  /** The job that makes one now. */
  runningJobId: string | null;
}

/** The chosen one, or that which is being made, or the newest that has angles: one that failed does not hide what there was before. */
export function analysisToShow(
  all: readonly StrategicAnalysis[],
  { chosenId, runningJobId }: AnalysisChoice,
): StrategicAnalysis | null {
  return (
    all.find(({ analysis_id }) => analysis_id === chosenId) ??
    all.find(({ job_id }) => job_id !== null && job_id === runningJobId) ??
    all.find(({ angles }) => angles.length > 0) ??
    all[0] ??
    null
  );
}

const NO_CHOICE: AnalysisChoice = { chosenId: null, runningJobId: null };

/** The strategy of a research as it is now. */
export function useStrategy(
  { brandId, productId, researchId }: ResearchPlace,
  choice: AnalysisChoice = NO_CHOICE,
): AnalysisView {
  const { state, items, error } = useStrategicAnalyses({ brandId, productId });
  const all = useMemo(
    () =>
      items
        .filter(({ research_id }) => research_id === researchId)
        .toSorted((one, other) => Number(other.created_at) - Number(one.created_at)),
    [items, researchId],
  );
  const analysis = analysisToShow(all, choice);
  const said = useMemo(
    (): HandFields => ({
      ...NOTHING_SAID,
      angleEdits: analysis?.edits ?? [],
      decisions: analysis?.decisions ?? {},
    }),
    [analysis],
  );
  const id = analysis?.analysis_id ?? null;
  const { angleEdits, decisions } = useWithHand(
    id === null ? null : (uid) => analysisAt(uid, { brandId, productId }, id),
    said,
  );
  const angles = useMemo(
    () => (analysis?.angles ?? []).map((angle) => shownAngle(angle, angleEdits, decisions)),
    [analysis, angleEdits, decisions],
  );
  return { state, analysis, all, angles, error };
}
