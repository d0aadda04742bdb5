import { AD_KINDS } from './ads/ad-kinds';
import { videoGif } from './gif/video-gif';
import { avatarVideo } from './avatar/avatar-video';
import { IMAGE_KINDS } from './image/registry';
import type { JobKindDefinition } from '../work/job-kind-definition';
import { remix } from './remix/remix';
import { adAnalysis } from './analysis/ad-analysis';
import { importFeed } from './feed/import-feed';
import { scrapeProduct } from './scrape/scrape-product';
import { researchSummary } from './research/research-summary-kind';
import { scrapeStore } from './scrape/scrape-store';
import { personasKind } from './strategy/personas-kind';
import { strategicAnalysisKind } from './strategy/strategic-analysis-kind';
import { playgroundVideo } from './playground/playground-video';
import { videoGeneration } from './video/video-generation';

/**
 * Every kind of job. A new kind is a file with its definition, a line here (or among the kinds of ads
 * or images) and a line in the registry of pipelines (`functions/src/kinds/registry.ts`); the
 * compiler asks for both.
 */
export const JOB_KINDS = {
  ...AD_KINDS,
  remix,
  ...IMAGE_KINDS,
  scrape_product: scrapeProduct,
  scrape_store: scrapeStore,
  import_feed: importFeed,
  ad_analysis: adAnalysis,
  research_summary: researchSummary,
  personas: personasKind,
  strategic_analysis: strategicAnalysisKind,
  video_generation: videoGeneration,
  playground_video: playgroundVideo,
  video_gif: videoGif,
  avatar_video: avatarVideo,
} as const satisfies Record<string, JobKindDefinition>;

export type JobKind = keyof typeof JOB_KINDS;
