import { importFeedResultSchema } from '../../../../lib/domain/kinds/feed/import-feed';
import type { JobPipeline } from '../../engine/registry/pipeline';
import type { Queue } from '../../engine/work/queue';
import { type FeedJob, type FeedState, feedStateSchema, NOTHING_READ } from './feed-state';
import { fetchPhotosOfProducts, withPhotos } from './fetch-photos-of-products';
import { finishImport } from './finish-import';
import { counted } from './in-words';
import { keepProducts, withKept } from './keep-products';
import { lookForPhotos } from './look-for-photos';
import { readFile } from './read-file';

/** As of shops’ pages: photos are mostly waited for, and are to keep nobody’s stages waiting. */
const READING_QUEUE: Queue = { name: 'readPages', window: 4 };

/** Puts the products of a file into the person's catalogue, and fetches their photos. */
export const importFeedPipeline: JobPipeline<FeedJob, FeedState> = {
  state: feedStateSchema,
  initialState: NOTHING_READ,
  stages: {
    read: { run: readFile },
    keep: {
      runPart: keepProducts,
      join: (result, part) => withKept(result, part.result),
      detail(ended, total, result) {
        const { imported = 0, wanted = 0 } = importFeedResultSchema.safeParse(result).data ?? {};
        if (ended === total) return `${counted(imported, 'product')} kept`;
        return `Keeping product ${(imported + 1).toLocaleString('en')} of ${wanted.toLocaleString('en')}`;
      },
    },
    look: { run: lookForPhotos },
    photos: {
      queue: READING_QUEUE,
      runPart: fetchPhotosOfProducts,
      join: (result, part) => withPhotos(result, part.result),
      detail(ended, total, result) {
        const { photos = 0 } = importFeedResultSchema.safeParse(result).data ?? {};
        return ended === total ? counted(photos, 'photo') : `${counted(photos, 'photo')} fetched`;
      },
    },
    finish: { run: finishImport },
  },
};
