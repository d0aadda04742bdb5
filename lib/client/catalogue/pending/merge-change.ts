import type { KeptImage } from '../../../domain/ads/kept-image';
import { changesIn, type PendingChange, type PendingField, stateOf } from './pending-change';

/** A brand or product as the server has it. */
export type Kept = Readonly<Record<string, unknown>> & { updated_at: Date };

/** What a pending change comes to. */
export interface MergedChange {
  /** To be written; nothing where the server has it already. */
  write: Record<string, unknown>;
  byHand: string[];
  /** Fields that were changed elsewhere since: what stands there stays. */
  lost: string[];
}

/**
 * What of a pending change is to be written over what the server has. A field in which something stands that the person
 * had not seen, said after they said theirs, is left as it is.
 */
export function mergeChange(pending: PendingChange, kept: Kept | null): MergedChange {
  const merged: MergedChange = { write: {}, byHand: [], lost: [] };
  for (const [name, field] of Object.entries(pending.fields)) {
    const there = kept ? stateOf(kept, name) : undefined;
    if (kept && isSame(there, field.value)) continue;
    if (kept && isNewer(kept, there, field)) merged.lost.push(name);
    else {
      merged.write[name] = field.value;
      if (field.byHand) merged.byHand.push(name);
    }
  }
  const before = imagesOf(merged.write.images ?? kept?.images);
  const images = withOwnPhotos(before, pending);
  if (!isSame(images, before)) {
    merged.write.images = images;
    merged.byHand = [...new Set([...merged.byHand, 'images'])];
  }
  return merged;
}

/** Times of two clocks: what was seen decides first, and they only where something else stands there. */
function isNewer(kept: Kept, there: unknown, { seen, at }: PendingField): boolean {
  return seen !== null && !seen.some((one) => isSame(one, there)) && Number(kept.updated_at) > at;
}

const imagesOf = (value: unknown) => (Array.isArray(value) ? (value as KeptImage[]) : []);

/** With those that are to be put there, each cut out as it shall be; one that was taken out elsewhere stays away. */
function withOwnPhotos(images: readonly KeptImage[], { photos, cutouts }: PendingChange): KeptImage[] {
  const there = new Set(images.map(({ storage_path }) => storage_path));
  const added = photos.map(({ image }) => image).filter(({ storage_path }) => !there.has(storage_path));
  return [...images, ...added].map((image) => {
    const said = cutouts.find(({ photo }) => photo === image.storage_path);
    if (!said) return image;
    const { cutout: _before, ...whole } = image;
    return said.mask ? { ...whole, cutout: said.mask } : whole;
  });
}

/** Firestore keeps no order of names within an object. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one ?? null)) === JSON.stringify(sorted(other ?? null));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, sorted(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is kept as the person sees it: with what is pending. `kept` stays itself where nothing is. */
export function withPending<T extends Kept>(kept: T, pending: PendingChange | null | undefined): T {
  if (!pending) return kept;
  const said = Object.entries(pending.fields).map(([name, { value, at }]): [string, unknown] => [
    name,
    name === 'deleted_at' ? (value ? new Date(at) : null) : value,
  ]);
  const changed: T = { ...kept, ...Object.fromEntries(said) };
  const latest = Math.max(Number(kept.updated_at), ...changesIn(pending).map(({ at }) => at));
  const isOfPhotos = pending.photos.length > 0 || pending.cutouts.length > 0;
  const images = isOfPhotos ? { images: withOwnPhotos(imagesOf(changed.images), pending) } : {};
  return { ...changed, ...images, updated_at: new Date(latest) };
}
