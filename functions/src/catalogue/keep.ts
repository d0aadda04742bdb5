import type { KeptImage } from '../../../lib/domain/ads/kept-image';
import type { PageResult, ReadBrand } from '../../../lib/domain/kinds/scrape/page-result';
import { pagesFolder } from '../../../lib/domain/shared/paths';
import { deleteObject } from '../storage/objects';
import { changesOf } from './changes';
import { imagesIn } from './images-in';
import { findBrand, findProduct } from './find';
import { filesOfJobs } from './living-files';

/** A feed may not say where the brand is at home. */
type BrandToKeep = Omit<ReadBrand, 'website'> & { website: string | null };

/** Keeps what a page, a shop or a feed says of a brand among the person's own; gives its id. Doing it again updates it. */
export async function keepBrand(uid: string, { colors, ...words }: BrandToKeep): Promise<string> {
  const kept = await findBrand(uid, words.name);
  const said = {
    // A renamed brand is still read under the name that its pages have.
    ...(kept.data ? { ...words, name: null } : words),
    primary_color_hex: colors.primary,
    secondary_color_hex: colors.secondary,
    other_colors: colors.others,
  };
  await kept.ref.set(changesOf(kept, said), { merge: true });
  await deleteReplaced(uid, imagesIn([kept.data?.logo]), imagesIn([words.logo]));
  return kept.id;
}

/** The same for a product of the brand. */
export async function keepProduct(uid: string, brandId: string, product: PageResult['product']): Promise<string> {
  const kept = await findProduct(uid, brandId, product);
  const changes = changesOf(kept, product);
  // A product is never without these, whatever is known of it.
  const needed = kept.data ? {} : { full_name: product.full_name, description: product.description ?? '' };
  await kept.ref.set({ ...needed, ...changes }, { merge: true });
  const images = 'images' in changes ? product.images : null;
  if (images) await deleteReplaced(uid, imagesIn(kept.data?.images), images);
  return kept.id;
}

/**
 * Files of images that were read from a page before, and are not what is kept now. What a job was given that still goes
 * on stays with the job that read it, until that one is deleted.
 */
async function deleteReplaced(
  uid: string,
  before: readonly Pick<KeptImage, 'storage_path'>[],
  now: readonly Pick<KeptImage, 'storage_path'>[],
) {
  if (now.length === 0) return;
  const folder = `${pagesFolder(uid)}/`;
  const stay = new Set(now.map(({ storage_path }) => storage_path));
  const gone = before.filter(({ storage_path }) => storage_path.startsWith(folder) && !stay.has(storage_path));
  if (gone.length === 0) return;
  const used = await filesOfJobs(uid, 'unfinished');
  const unused = gone.filter(({ storage_path }) => !used.has(storage_path));
  await Promise.all(unused.map(({ storage_path }) => deleteObject(storage_path)));
}
