import { z } from 'zod';
import {
  type ImportFeedResult,
  importFeedResultSchema,
  MAX_FEED_PHOTOS,
} from '../../../../lib/domain/kinds/feed/import-feed';
import { pageFolder } from '../../../../lib/domain/shared/paths';
import { productOfId } from '../../catalogue/find';
import { keepProduct } from '../../catalogue/keep';
import type { ChosenPhoto } from '../../web-pages/photos/choose-photos';
import { systemClock } from '../../web-pages/fetch/clock';
import { SharedPace } from '../../web-pages/turns/shared-pace';
import { firestoreTurns } from '../page-reading/firestore-turns';
import { fetchPhotos } from '../page-reading/fetch-photos';
import { keepPageImage } from '../page-reading/keep-page-image';
import { visitOf } from '../page-reading/visit';
import { CHUNK, keptChunk, type RowToKeep } from './chunks';
import type { FeedJob, FeedPart } from './feed-state';
import { SilentHosts } from './silent-hosts';

const inputSchema = z.object({
  chunk: z.int(),
  rows: z.array(z.object({ index: z.int(), product_id: z.string(), brand_id: z.string() })),
});
export type PhotosInput = z.infer<typeof inputSchema>;
type Wanted = PhotosInput['rows'][number];

const photosSchema = z.object({
  product_id: z.string(),
  line: z.int(),
  /** How many were fetched; null where none were wanted any more. */
  count: z.int().nullable(),
  image_url: z.string().nullable(),
});
/** What a part of this stage has come to. */
export const photosOfPartSchema = z.array(photosSchema);
type PhotosOfProduct = z.infer<typeof photosSchema>;

/** Of this process and, by the documents of the hosts, of all. */
const pace = new SharedPace(firestoreTurns, systemClock);

/** One more than are taken: two may show the same. */
const LOOK_AT = MAX_FEED_PHOTOS + 1;

/** Fetches the photos of some products; one that can't be had leaves its product without it. Goes on where an earlier try has ended. */
export async function fetchPhotosOfProducts({ job, input, state, signal, save }: FeedPart): Promise<PhotosOfProduct[]> {
  const { chunk, rows } = inputSchema.parse(input);
  const kept = await keptChunk(job, chunk);
  const done = photosOfPartSchema.safeParse(state).data ?? [];
  for (const wanted of rows.slice(done.length)) {
    signal.throwIfAborted();
    const row = kept.rows[wanted.index];
    if (!row) throw new Error(`${job.id} has no row ${wanted.index} in its chunk ${chunk}`);
    done.push(await photosOf(job, { row, wanted, number: chunk * CHUNK + wanted.index, signal }));
    await save(done);
  }
  return done;
}

interface Fetching {
  row: RowToKeep;
  wanted: Wanted;
  /** Of the product in its feed. */
  number: number;
  signal: AbortSignal;
}

async function photosOf(job: FeedJob, { row, wanted, number, signal }: Fetching): Promise<PhotosOfProduct> {
  const { product_id, brand_id } = wanted;
  const { line, product, imageUrls } = row;
  if (!(await wantsPhotos(job.user_id, wanted))) return { product_id, line, count: null, image_url: null };
  const hosts = SilentHosts.of(job.id);
  const candidates = hosts.withoutSilent(imageUrls).map(foundImage);
  const session = visitOf(job.id, { pacing: pace });
  let photos: ChosenPhoto[];
  try {
    photos = await fetchPhotos(candidates, { most: MAX_FEED_PHOTOS, lookAt: LOOK_AT, session, signal });
  } finally {
    await pace.settled();
  }
  hosts.tell(
    candidates.map(({ url }) => url),
    photos.length > 0,
  );
  const images = await Promise.all(photos.map((photo, index) => keepPhoto(job, photo, `feed-${number}-${index + 1}`)));
  // It may have been deleted meanwhile, and is not to come back for its photos.
  const isThere = images.length > 0 && (await wantsPhotos(job.user_id, wanted));
  if (isThere) await keepProduct(job.user_id, brand_id, { ...product, images });
  return { product_id, line, count: images.length, image_url: images[0]?.url ?? null };
}

/** Whether the product is there and nobody has chosen its photos by hand. */
async function wantsPhotos(uid: string, { brand_id, product_id }: Wanted): Promise<boolean> {
  const { data } = await productOfId(uid, brand_id, product_id);
  const edited: unknown = data?.edited_fields;
  return data !== null && !data.deleted_at && !(Array.isArray(edited) && edited.includes('images'));
}

const foundImage = (url: string) => ({ url, source: 'image' as const, width: null, height: null, alt: null });

function keepPhoto({ id, user_id }: FeedJob, { bytes, contentType, width, height }: ChosenPhoto, name: string) {
  const place = { uid: user_id, jobId: id, folder: pageFolder(user_id, id) };
  return keepPageImage(place, { name, bytes, contentType, width, height });
}

/** The job's result with the photos of a part. */
export function withPhotos(result: unknown, photos: unknown): ImportFeedResult {
  const before = importFeedResultSchema.parse(result);
  const fetched = photosOfPartSchema.parse(photos);
  const urls = new Map(fetched.map(({ product_id, image_url }) => [product_id, image_url]));
  return {
    ...before,
    photos: before.photos + fetched.reduce((sum, { count }) => sum + (count ?? 0), 0),
    products: before.products.map((product) => ({
      ...product,
      image_url: urls.get(product.product_id) ?? product.image_url,
    })),
  };
}
