import type { JobKind } from '../../../lib/domain/jobs/job';
import { type Kinds, registerKinds } from '../engine/registry/kinds';
import type { JobPipeline } from '../engine/registry/pipeline';
import { partWork } from '../engine/stages/part-work';
import { stageWork } from '../engine/stages/stage-work';
import { adPipeline } from './ads/ad-pipeline';
import { carryOutAdRequest } from './ads/carry-out-ad-request';
import { adWork } from './ads/make/ad-work';
import { versionWork } from './ads/versions/version-work';
import { analysisPipeline } from './analysis/analysis-pipeline';
import { gifPipeline } from './gif/gif-pipeline';
import { imagePipeline } from './image/image-pipeline';
import { remixPipeline } from './remix/remix';
import { avatarPipeline } from './avatar/avatar-pipeline';
import { importFeedPipeline } from './feed/import-feed-pipeline';
import { researchPipeline } from './research/research-pipeline';
import { scrapeProductPipeline } from './scrape/scrape-product-pipeline';
import { scrapeStorePipeline } from './store/scrape-store-pipeline';
import { angleAdsPipeline } from './strategy/angle-ads/angle-ads-pipeline';
import { personasPipeline } from './strategy/personas/personas-pipeline';
import { strategicAnalysisPipeline } from './strategy/analysis/strategic-analysis-pipeline';
import { playgroundPipeline } from './playground/playground-pipeline';
import { videoPipeline } from './video/video-pipeline';

/** What the functions do for each kind of job. */
export const JOB_PIPELINES = {
  'bulk-dynamic': adPipeline,
  'image-template': adPipeline,
  approve_angle: angleAdsPipeline,
  remix: remixPipeline,
  chat: imagePipeline,
  flatlay: imagePipeline,
  onmodel: imagePipeline,
  mdoli: imagePipeline,
  background: imagePipeline,
  legacy: imagePipeline,
  scrape_product: scrapeProductPipeline,
  scrape_store: scrapeStorePipeline,
  import_feed: importFeedPipeline,
  ad_analysis: analysisPipeline,
  research_summary: researchPipeline,
  personas: personasPipeline,
  strategic_analysis: strategicAnalysisPipeline,
  video_generation: videoPipeline,
  playground_video: playgroundPipeline,
  video_gif: gifPipeline,
  avatar_video: avatarPipeline,
} as const satisfies Record<JobKind, JobPipeline>;

/** Every sort of work; those of a lane take turns in this order. */
export const WORK_TYPES = [stageWork, partWork, adWork, versionWork];

export const KINDS: Kinds = { pipelines: JOB_PIPELINES, work: WORK_TYPES, carryOut: carryOutAdRequest };

registerKinds(KINDS);
