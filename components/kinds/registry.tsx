import type { Job, JobOf, PictureJob } from '@/lib/domain/jobs/job';
// Not by the alias, behind which a test build puts more kinds than there are views here.
import type { JOB_KINDS } from '../../lib/domain/kinds/registry';
import type { KindView } from './kind-view';
import { lazily } from '@/components/ui/lazily';
import { PicturePreviews } from './pictures/picture-previews';
import { PictureSheet } from './pictures/picture-sheet';

/** Views come when the first job of their kind is shown, and their places are kept meanwhile; pictures are what most jobs make. */
const result = <J extends Job>(load: () => Promise<KindView<J>['Result']>) =>
  lazily(load, <div className="min-h-96" />);
const preview = <J extends Job>(load: () => Promise<KindView<J>['Preview']>) => lazily(load, <div className="h-16" />);

const AnalysisPreview = preview(async () => (await import('./analysis/analysis-sheet')).AnalysisPreview);
const AnalysisSheet = result(async () => (await import('./analysis/analysis-sheet')).AnalysisSheet);
const FeedSheet = result(async () => (await import('./feed/feed-sheet')).FeedSheet);
const ProductPreview = preview(async () => (await import('./scrape/product-sheet')).ProductPreview);
const ProductSheet = result(async () => (await import('./scrape/product-sheet')).ProductSheet);
const KeptProductsPreview = preview(
  async () => (await import('./page-reading/kept-products-preview')).KeptProductsPreview,
);
const ResearchPreview = preview(async () => (await import('./research/research-sheet')).ResearchPreview);
const ResearchSheet = result(async () => (await import('./research/research-sheet')).ResearchSheet);
const StoreSheet = result(async () => (await import('./store/store-sheet')).StoreSheet);
const VersionSheet = result(async () => (await import('./pictures/version-sheet')).VersionSheet);
const PersonasPreview = preview(async () => (await import('./strategy/personas-sheet')).PersonasPreview);
const PersonasSheet = result(async () => (await import('./strategy/personas-sheet')).PersonasSheet);
const StrategyPreview = preview(async () => (await import('./strategy/strategy-sheet')).StrategyPreview);
const StrategySheet = result(async () => (await import('./strategy/strategy-sheet')).StrategySheet);
const GifPreview = preview(async () => (await import('./gif/gif-sheet')).GifPreview);
const GifSheet = result(async () => (await import('./gif/gif-sheet')).GifSheet);
const PlaygroundSheet = result(async () => (await import('./playground/playground-sheet')).PlaygroundSheet);
const VideoPreview = preview(async () => (await import('./video/video-preview')).VideoPreview);
const VideoSheet = result(async () => (await import('./video/video-sheet')).VideoSheet);

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
