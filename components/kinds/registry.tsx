import type { JobOf, PictureJob } from '@/lib/domain/jobs/job';
// Not by the alias, behind which a test build puts more kinds than there are views here.
import type { JOB_KINDS } from '../../lib/domain/kinds/registry';
import type { KindView } from './kind-view';
import { AnalysisPreview, AnalysisSheet } from './analysis/analysis-sheet';
import { FeedSheet } from './feed/feed-sheet';
import { ProductPreview, ProductSheet } from './scrape/product-sheet';
import { KeptProductsPreview } from './page-reading/kept-products-preview';
import { ResearchPreview, ResearchSheet } from './research/research-sheet';
import { StoreSheet } from './store/store-sheet';
import { PicturePreviews } from './pictures/picture-previews';
import { PictureSheet } from './pictures/picture-sheet';
import { VersionSheet } from './pictures/version-sheet';
import { PersonasPreview, PersonasSheet } from './strategy/personas-sheet';
import { StrategyPreview, StrategySheet } from './strategy/strategy-sheet';
import { GifPreview, GifSheet } from './gif/gif-sheet';
import { PlaygroundSheet } from './playground/playground-sheet';
import { VideoPreview } from './video/video-preview';
import { VideoSheet } from './video/video-sheet';

type Views = { [K in keyof typeof JOB_KINDS]: KindView<JobOf<K>> };

const pictures: KindView<PictureJob> = { Result: PictureSheet, Preview: PicturePreviews };

/** How each kind of job is shown. Only `view-of.ts` imports it, by its alias: see there. */
export const KIND_VIEWS = {
  'bulk-dynamic': pictures,
  'image-template': pictures,
  approve_angle: pictures,
  remix: { Result: VersionSheet, Preview: PicturePreviews },
  chat: pictures,
  flatlay: pictures,
  onmodel: pictures,
  mdoli: pictures,
  background: pictures,
  legacy: pictures,
  scrape_product: { Result: ProductSheet, Preview: ProductPreview },
  scrape_store: { Result: StoreSheet, Preview: KeptProductsPreview },
  import_feed: { Result: FeedSheet, Preview: KeptProductsPreview },
  ad_analysis: { Result: AnalysisSheet, Preview: AnalysisPreview },
  research_summary: { Result: ResearchSheet, Preview: ResearchPreview },
  personas: { Result: PersonasSheet, Preview: PersonasPreview },
  strategic_analysis: { Result: StrategySheet, Preview: StrategyPreview },
  video_generation: { Result: VideoSheet, Preview: VideoPreview },
  playground_video: { Result: PlaygroundSheet, Preview: VideoPreview },
  video_gif: { Result: GifSheet, Preview: GifPreview },
  avatar_video: { Result: VideoSheet, Preview: VideoPreview },
} as const satisfies Views;
