import { create } from 'zustand';
import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import type { Listed } from '../catalogue/listed';
import { sessionFollower } from '../listening/follow-session';
import { createListenerPool } from '../listening/listener-pool';
import { currentUid } from '../session/session-store';
import { inBatches } from './in-batches';
import { type AnalysisJob, connectAnalyses, connectAnalysis, connectAnalysisJobs } from './insight-listeners';

interface ShownInsights {
  /** By uid. */
  analyses: Record<string, Listed<AdAnalysis>>;
  /** By uid and ad: none or one. */
  analysis: Record<string, Listed<AdAnalysis>>;
  /** By uid. */
  jobs: Record<string, Listed<AnalysisJob>>;
}
type Part = keyof ShownInsights;

const LINGER_MS = 5000;

/** Longer than a frame takes to draw on a slow phone, shorter than anybody notices. */
const BATCH_MS = 250;

/** What is on screen of analysed ads, by the key of its listener. */
export const useShownInsights = create<ShownInsights>(() => ({ analyses: {}, analysis: {}, jobs: {} }));

const pools = {
  analyses: createListenerPool(LINGER_MS, (key) => drop('analyses', key)),
  analysis: createListenerPool(LINGER_MS, (key) => drop('analysis', key)),
  jobs: createListenerPool(LINGER_MS, (key) => drop('jobs', key)),
};

function drop(part: Part, key: string): void {
  useShownInsights.setState((shown) => {
    const { [key]: _dropped, ...rest } = shown[part];
    return { [part]: rest };
  });
}

const followSession = sessionFollower(Object.values(pools));

function showing<P extends Part>(part: P, key: string) {
  followSession();
  return (entry: ShownInsights[P][string]) => {
    // What waited for its batch while the person left is nobody's any more.
    if (!key.startsWith(currentUid() ?? ' ')) return;
    useShownInsights.setState((shown) => ({ [part]: { ...shown[part], [key]: entry } }));
  };
}

export function watchAnalyses(uid: string): () => void {
  return pools.analyses.retain(uid, connectAnalyses(uid, inBatches(showing('analyses', uid), BATCH_MS)));
}

export function watchAnalysisJobs(uid: string): () => void {
  return pools.jobs.retain(uid, connectAnalysisJobs(uid, showing('jobs', uid)));
}

export const analysisKey = (uid: string, adId: string) => `${uid} ${adId}`;

export function watchAnalysis(uid: string, adId: string): () => void {
  const key = analysisKey(uid, adId);
  return pools.analysis.retain(key, connectAnalysis(uid, adId, showing('analysis', key)));
}
