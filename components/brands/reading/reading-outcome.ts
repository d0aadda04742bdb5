import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { isOfKind } from '@/lib/domain/jobs/is-of-kind';
import { adviceFor } from '@/lib/domain/shared/error-code';
import { countWords } from '../words/count-words';

export interface ReadingOutcome {
  tone: 'plain' | 'alarm';
  title: string;
  lines: string[];
  /** What was read lies there; null where nothing was kept. */
  brandId: string | null;
  productId: string | null;
}

/** What is said of a shop or page whose reading has ended. */
export function readingOutcome(job: IdentifiedJob): ReadingOutcome {
  const { brandId, productId, lines, words } = kept(job);
  const place = { brandId, productId };
  if (job.status === 'failed' && job.error) {
    const { title, advice } = adviceFor(job.error.code, false);
    return { tone: 'alarm', title, lines: [job.error.message, words ?? advice], ...place };
  }
  if (job.status === 'cancelled') {
    return { tone: 'plain', title: 'Stopped', lines: [words ?? 'Nothing was kept.'], ...place };
  }
  return { tone: 'plain', title: words ?? 'Nothing was found to keep', lines, ...place };
}

interface Kept {
  brandId: string | null;
  productId: string | null;
  /** What else should be known. */
  lines: string[];
  /** What is kept now; null where nothing is. */
  words: string | null;
}

function kept(job: IdentifiedJob): Kept {
  if (isOfKind(job, 'scrape_store') && job.result) {
    const { brand_id, found, imported, skipped } = job.result;
    const of = found > imported ? ` of ${found.toLocaleString('en')}` : '';
    const words =
      imported === 0 ? null : `${countWords(imported, 'product')}${of} ${imported === 1 ? 'is' : 'are'} kept`;
    const lines = skipped.length === 0 ? [] : [`${countWords(skipped.length, 'page')} could not be read.`];
    return { brandId: brand_id, productId: null, lines, words };
  }
  if (isOfKind(job, 'scrape_product') && job.result?.product_id) {
    const { brand_id, product_id, product, brand, warnings } = job.result;
    const words = `“${product.full_name}” is kept${brand ? ` in ${brand.name}` : ''}`;
    return { brandId: brand_id, productId: product_id, lines: warnings, words };
  }
  return { brandId: null, productId: null, lines: [], words: null };
}
