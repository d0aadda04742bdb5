import { serverTimestamp } from 'firebase/firestore';
import { newJob } from '../../lib/domain/jobs/job';
import { MAX_ADDRESS, type ScrapeProductInput } from '../../lib/domain/kinds/scrape/scrape-product';
import { IMAGE_JOB_ID, UPLOAD_ID } from './documents';
import type { CreationCase } from './job-creation-cases';
import { OWNER, STRANGER } from './personas';

const INPUT: ScrapeProductInput = {
  url: 'https://shop.example/products/bottle?color=red',
  max_images: 6,
  save: true,
  upload_id: UPLOAD_ID,
};

/** Exactly what the browser writes, but for what is changed. */
const page = (change: Record<string, unknown> = {}): Record<string, unknown> => {
  const job = newJob('scrape_product', OWNER, INPUT, serverTimestamp());
  return { ...job, input: { ...INPUT, ...change } };
};
const without = (key: string) => Object.fromEntries(Object.entries(INPUT).filter(([name]) => name !== key));
const addressOf = (length: number) => `https://shop.example/${'p'.repeat(length - 'https://shop.example/'.length)}`;

export const ALLOWED_PAGES: CreationCase[] = [
  { title: 'that reads a page', job: page() },
  { title: 'that reads a page without encryption', job: page({ url: 'http://shop.example/' }) },
  { title: 'that reads a page for no ticket', job: page({ upload_id: null }) },
  { title: 'that reads a page with the longest address', job: page({ url: addressOf(MAX_ADDRESS) }) },
];

export const REFUSED_PAGES: CreationCase[] = [
  ...Object.keys(INPUT).map((key) => ({
    title: `that reads a page without ${key}`,
    job: { ...page(), input: without(key) },
  })),
  ...['', 'shop.example', 'ftp://shop.example/', 'javascript:alert(1)', 'https://two words', 7, null].map((url) => ({
    title: `that reads ${JSON.stringify(url)}`,
    job: page({ url }),
  })),
  { title: 'that reads a page with too long an address', job: page({ url: addressOf(MAX_ADDRESS + 1) }) },
  ...[0, 7, 2.5, '3'].map((max_images) => ({ title: `that takes ${max_images} photos`, job: page({ max_images }) })),
  { title: 'that saves it perhaps', job: page({ save: 'yes' }) },
  { title: 'that reads a page for a ticket of another shape', job: page({ upload_id: 'up_1' }) },
  { title: 'that reads a page with more than is asked', job: page({ token: 'x' }) },
  { title: 'that reads a page for somebody else', job: { ...page(), user_id: STRANGER } },
  { title: 'that reads a page and has begun', job: { ...page(), status: 'processing' } },
  {
    title: 'that reads a page and counts ads',
    job: {
      ...page(),
      progress: { percentage: 0, current_step: 'Waiting in queue...', total_ads: 1, ads_generated: 0, ads_failed: 0 },
    },
  },
  { title: 'that reads a page under the number of an image', id: IMAGE_JOB_ID, job: page() },
];
