import { posix } from 'node:path';
import { z } from 'zod';
import { adsPath, analysedFolder, JOBS } from '../../../../../lib/domain/shared/paths';
import { firestore } from '../../../firebase/admin';
import { readObjectIfThere } from '../../../storage/objects';
import { hashDistance, perceptualHash } from '../../../web-pages/photos/perceptual-hash';
import type { MadeHere } from '../analyse/analyse-input';
import type { FoundAd } from '../ads/found-ad';
import { addressSigns, nameSigns } from './signs';

/** Of a person's jobs the newest are looked at. */
const MOST_JOBS = 60;
const MOST_PICTURES = 60;
/** Of 64 bits: another size or quality of one picture differs in no more. */
const SAME_PICTURE = 5;

const adSchema = z.object({
  storage_path: z.string(),
  conversation_id: z.string(),
  status: z.string(),
  angle_id: z.string().nullish().catch(null),
});

/** An ad that was made here. */
export interface OwnAd {
  job_id: string;
  ad: string;
  angle_id: string | null;
  storage_path: string;
  conversation_id: string;
}

/** Which of the ads were made here, by the name of the file, by the link, or by the picture. */
export async function adsMadeHere(
  uid: string,
  ads: readonly FoundAd[],
  signal: AbortSignal,
): Promise<Map<string, MadeHere>> {
  const own = await ownAds(uid);
  const found = new Map<string, MadeHere>();
  if (own.length === 0) return found;
  const [names, links] = [signsOf(own, nameSigns), signsOf(own, addressSigns)];
  for (const { ad_id, ad_name, file, copy } of ads) {
    const byName = standingIn(`${ad_name}\n${file?.name ?? ''}`, names);
    const byLink = byName ? null : standingIn(copy.link ?? '', links);
    const made = byName ?? byLink;
    if (made) found.set(ad_id, madeHere(made, byName ? 'name' : 'link'));
  }
  signal.throwIfAborted();
  // Of one that has not changed it is known from before.
  const left = ads.filter((ad) => ad.creative_type === 'image' && !ad.unchanged && !found.has(ad.ad_id));
  for (const [adId, made] of await byPicture(uid, left, own, signal)) found.set(adId, madeHere(made, 'picture'));
  return found;
}

const madeHere = ({ job_id, ad, angle_id }: OwnAd, found_by: MadeHere['found_by']): MadeHere => ({
  ...{ job_id, ad, angle_id, found_by },
});

async function ownAds(uid: string): Promise<OwnAd[]> {
  const jobs = await firestore
    .collection(JOBS)
    .where('user_id', '==', uid)
    .orderBy('created_at', 'desc')
    .limit(MOST_JOBS)
    .select('plan', 'input.angle_id')
    .get();
  const withAds = jobs.docs.filter((job) => Array.isArray(job.get('plan')));
  const lists = await Promise.all(
    withAds.map(async (job) => {
      const { docs } = await firestore.collection(adsPath(job.id)).where('status', '==', 'done').get();
      const angle: unknown = job.get('input.angle_id');
      return docs.flatMap((document) => {
        const ad = adSchema.safeParse(document.data()).data;
        const angle_id = ad?.angle_id ?? (typeof angle === 'string' ? angle : null);
        return ad ? [{ ...ad, angle_id, job_id: job.id, ad: document.id }] : [];
      });
    }),
  );
  return lists.flat();
}

function signsOf(own: readonly OwnAd[], signs: (ad: OwnAd) => string[]): [string, OwnAd][] {
  return own.flatMap((ad) => signs(ad).map((sign): [string, OwnAd] => [sign.toLowerCase(), ad]));
}

function standingIn(text: string, signs: readonly [string, OwnAd][]): OwnAd | null {
  const searched = text.toLowerCase();
  return searched.trim() === '' ? null : (signs.find(([sign]) => searched.includes(sign))?.[1] ?? null);
}

/** Compares pictures by their hashes; those that were made here are read from Storage, the newest first. */
async function byPicture(
  uid: string,
  ads: readonly FoundAd[],
  own: readonly OwnAd[],
  signal: AbortSignal,
): Promise<[string, OwnAd][]> {
  if (ads.length === 0) return [];
  const hashes: { hash: bigint; ad: OwnAd }[] = [];
  for (const ad of own.slice(0, MOST_PICTURES)) {
    signal.throwIfAborted();
    const hash = await hashAt(ad.storage_path);
    if (hash !== null) hashes.push({ hash, ad });
  }
  const found: [string, OwnAd][] = [];
  for (const { ad_id } of ads) {
    signal.throwIfAborted();
    const hash = await hashAt(posix.join(analysedFolder(uid, ad_id), 'picture.jpg'));
    const nearest = hash === null ? [] : hashes.map((one) => ({ ...one, bits: hashDistance(one.hash, hash) }));
    const [best] = nearest.toSorted((one, other) => one.bits - other.bits);
    if (best && best.bits <= SAME_PICTURE) found.push([ad_id, best.ad]);
  }
  return found;
}

async function hashAt(path: string): Promise<bigint | null> {
  const kept = await readObjectIfThere(path);
  try {
    return kept && (await perceptualHash(kept.bytes));
  } catch {
    return null;
  }
}
