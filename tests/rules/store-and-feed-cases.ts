import { serverTimestamp } from 'firebase/firestore';
import { UNTOUCHED_PROGRESS } from '../../lib/domain/work/progress';
import { IMAGE_JOB_ID, UPLOAD_ID } from './documents';
import type { CreationCase } from './job-creation-cases';
import { OWNER, STRANGER } from './personas';

type Input = Record<string, unknown>;

/** Exactly what the browser writes. */
const jobOf = (type: string, input: unknown): Record<string, unknown> => ({
  user_id: OWNER,
  type,
  status: 'queued',
  created_at: serverTimestamp(),
  updated_at: serverTimestamp(),
  look_after: serverTimestamp(),
  input,
  progress: UNTOUCHED_PROGRESS,
});
const without = (input: Input, key: string) =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name !== key));

const STORE: Input = { url: 'https://norden.example/', max_products: 50 };
const store = (change: Input = {}) => jobOf('scrape_store', { ...STORE, ...change });

const feedFile = (ending: string, content_type: string) => ({
  path: `users/${OWNER}/uploads/${UPLOAD_ID}/feed00000001.${ending}`,
  name: `Spring ${ending}.${ending}`,
  size: 40_000,
  content_type,
});
const FEED: Input = {
  upload_id: UPLOAD_ID,
  file: feedFile('csv', 'text/csv'),
  brand_id: 'norden-0a1b2c3d',
  brand_name: null,
};
const feed = (change: Input = {}) => jobOf('import_feed', { ...FEED, ...change });
const withFile = (change: Input) => feed({ file: { ...feedFile('csv', 'text/csv'), ...change } });

export const ALLOWED_STORES_AND_FEEDS: CreationCase[] = [
  { title: 'that reads a shop', job: store() },
  ...[1, 250].map((max_products) => ({ title: `that reads ${max_products} products`, job: store({ max_products }) })),
  { title: 'that imports a feed into a brand', job: feed() },
  { title: 'that imports a feed into a brand by its name', job: feed({ brand_id: null, brand_name: 'Norden' }) },
  { title: 'that imports a feed into the brands of its rows', job: feed({ brand_id: null }) },
  ...[
    ['tsv', 'text/tab-separated-values'],
    ['xml', 'application/xml'],
    ['txt', 'text/plain'],
  ].map(([ending = '', type = '']) => ({
    title: `that imports ${ending}`,
    job: feed({ file: feedFile(ending, type) }),
  })),
];

export const REFUSED_STORES_AND_FEEDS: CreationCase[] = [
  ...Object.keys(STORE).map((key) => ({
    title: `that reads a shop without ${key}`,
    job: jobOf('scrape_store', without(STORE, key)),
  })),
  ...['norden.example', 'ftp://norden.example', '', null].map((url) => ({
    title: `that reads ${JSON.stringify(url)} as a shop`,
    job: store({ url }),
  })),
  ...[0, 251, 2.5, '50', null].map((max_products) => ({
    title: `that reads ${JSON.stringify(max_products)} products`,
    job: store({ max_products }),
  })),
  { title: 'that reads a shop with more than is asked', job: store({ save: true }) },
  { title: 'that reads a shop for somebody else', job: { ...store(), user_id: STRANGER } },
  { title: 'that reads a shop and has begun', job: { ...store(), progress: { ...UNTOUCHED_PROGRESS, percentage: 5 } } },
  { title: 'that reads a shop under the number of an image', id: IMAGE_JOB_ID, job: store() },
  ...Object.keys(FEED).map((key) => ({
    title: `that imports a feed without ${key}`,
    job: jobOf('import_feed', without(FEED, key)),
  })),
  { title: 'that imports a feed with more than is asked', job: feed({ delimiter: ';' }) },
  { title: 'that imports a feed into a brand of no name', job: feed({ brand_name: ' ' }) },
  { title: 'that imports a feed into a brand of a long name', job: feed({ brand_name: 'b'.repeat(641) }) },
  { title: 'that imports a feed into a brand of another shape', job: feed({ brand_id: '../x' }) },
  { title: 'that imports a feed of another upload', job: feed({ upload_id: 'up_00000000000000000000' }) },
  {
    title: 'that imports a feed of another person',
    job: withFile({ path: feedFile('csv', '').path.replace(OWNER, STRANGER) }),
  },
  { title: 'that imports a picture', job: feed({ file: feedFile('png', 'image/png') }) },
  { title: 'that imports a feed of another type', job: withFile({ content_type: 'text/html' }) },
  { title: 'that imports a feed over 10 MB', job: withFile({ size: 10 * 1024 * 1024 + 1 }) },
  { title: 'that imports a feed of no bytes', job: withFile({ size: 0 }) },
  { title: 'that imports a feed of no name', job: withFile({ name: '' }) },
];
