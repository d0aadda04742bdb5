import { randomUUID } from 'node:crypto';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';
import sharp from 'sharp';
import { downloadUrl } from '../functions/src/storage/download-url';
import { withTransientRetry } from '../functions/src/storage/transient-retry';
import { brandSchema } from '../lib/domain/ads/brand';
import type { KeptImage } from '../lib/domain/ads/kept-image';
import { productSchema } from '../lib/domain/ads/product';
import { brandPath, JOBS, pageFolder, productPath } from '../lib/domain/shared/paths';
import { jobsOf } from './administrator';
import { bottle } from './pictures';

// Brands and products as a job that has read a shop would have kept them. `administrator` has made the app.

export async function uidOf(email: string): Promise<string> {
  return (await getAuth().getUserByEmail(email)).uid;
}

async function keepPhoto(uid: string, color: string): Promise<KeptImage> {
  const { buffer, mimeType } = await bottle('photo.png', color);
  const { width, height } = await sharp(buffer).metadata();
  const storage_path = `${pageFolder(uid, 'job_aaaaaaaaaaaaaaaaaaaa')}/${randomUUID().replaceAll('-', '')}.png`;
  const token = randomUUID();
  const bucket = getStorage().bucket(process.env.STORAGE_BUCKET ?? 'demo-adforge.firebasestorage.app');
  const metadata = { metadata: { firebaseStorageDownloadTokens: token } };
  await withTransientRetry(() =>
    bucket.file(storage_path).save(buffer, { contentType: mimeType, metadata, resumable: false }),
  );
  return { url: downloadUrl(bucket.name, storage_path, token), storage_path, width, height, size: buffer.length };
}

export interface SeedProduct {
  id: string;
  name: string;
  description?: string;
  features?: string[];
  /** Of its photo; without one it has none. */
  color?: string;
}

/** A brand with products that is there when the person comes. */
export async function keepBrandOf(
  uid: string,
  { id, name, products }: { id: string; name: string; products: readonly SeedProduct[] },
): Promise<void> {
  const now = new Date();
  const colors = { primary_color_hex: '#0b5d3b', secondary_color_hex: '#f4e9cd' };
  const brand = brandSchema.parse({ name, ...colors, created_at: now, updated_at: now });
  await getFirestore().doc(brandPath(uid, id)).set(brand);
  for (const { id: productId, name: full_name, description = '', features = [], color } of products) {
    const images = color ? [await keepPhoto(uid, color)] : [];
    const product = productSchema.parse({ full_name, description, features, images, created_at: now, updated_at: now });
    await getFirestore()
      .doc(productPath(uid, id, productId))
      .set(product);
  }
}

/** Where the mask is by which a product's first photo is cut out; null where it is whole. */
export async function maskOf(uid: string, brandId: string, productId: string): Promise<string | null> {
  const snapshot = await getFirestore()
    .doc(productPath(uid, brandId, productId))
    .get();
  return productSchema.pick({ images: true }).parse(snapshot.data()).images[0]?.cutout?.storage_path ?? null;
}

/** Of which products a person's jobs are. */
export async function productsOfJobs(uid: string): Promise<unknown[]> {
  const { docs } = await getFirestore().collection(JOBS).where('user_id', '==', uid).get();
  return docs.map((job) => ({ brand: job.get('brand_id'), product: job.get('product_id') }));
}

/** How many of a person's jobs there are, by their state. */
export async function jobsByStatus(uid: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of await jobsOf(uid)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** What is kept of a brand's tone by now. */
export async function toneOf(uid: string, brandId: string): Promise<unknown> {
  return (await getFirestore().doc(brandPath(uid, brandId)).get()).get('tone');
}
