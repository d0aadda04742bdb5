import { z } from 'zod';
import { type KeptCutout, keptCutoutSchema, type KeptImage, keptImageSchema } from '../../../domain/ads/kept-image';

const fieldSchema = z.object({
  /** As it is kept; of `deleted_at` whether it is to be deleted. */
  value: z.unknown(),
  /** What the person has seen there, or said before: anything else there was said elsewhere. null where nobody has looked. */
  seen: z.array(z.unknown()).nullable(),
  /** Said by hand: from then on, nothing but the person's hand writes the field. */
  byHand: z.boolean(),
  /** Names this saying of it, among those of all tabs. */
  by: z.string(),
  /** When, in milliseconds of this machine. */
  at: z.number(),
});

const pendingSchema = z.object({
  uid: z.string().min(1),
  brandId: z.string().min(1),
  productId: z.string().nullable(),
  /** Whether it is not there yet, and is to be added. */
  isNew: z.boolean(),
  fields: z.record(z.string(), fieldSchema),
  /** Photos to be put behind the others. */
  photos: z.array(z.object({ image: keptImageSchema, by: z.string(), at: z.number() })),
  /** By what the photos with these paths shall be cut out; null for not at all. */
  cutouts: z
    .array(z.object({ photo: z.string(), mask: keptCutoutSchema.nullable(), by: z.string(), at: z.number() }))
    .default([]),
});

/** What the person has changed of a brand or product, and the server is not known to have. */
export type PendingChange = z.infer<typeof pendingSchema>;
export type PendingField = z.infer<typeof fieldSchema>;

export function parsePending(stored: string | null): PendingChange | null {
  if (stored === null) return null;
  try {
    return pendingSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

export type PendingPlace = Pick<PendingChange, 'uid' | 'brandId' | 'productId'>;

export const pendingKey = ({ uid, brandId, productId }: PendingPlace) => `${uid} ${brandId} ${productId ?? ''}`;

type Fields = Readonly<Record<string, unknown>>;

/** How a photo, by its path, shall be cut out. */
export interface PhotoCut {
  photo: string;
  mask: KeptCutout | null;
}

/** One thing that a person does: says fields, deletes, brings back, adds, puts a photo behind the others, cuts one out. */
export interface Change {
  said: Fields;
  byHand: boolean;
  /** What goes with it and nobody has said. */
  besides?: Fields;
  isNew?: boolean;
  photo?: KeptImage;
  cut?: PhotoCut;
  by: string;
  at: number;
}

/** What is pending, with one more change. `views` are the states of it that the person has had in view; none where it is new. */
export function withChange(
  place: PendingPlace,
  before: PendingChange | null,
  change: Change,
  views: readonly Fields[],
): PendingChange {
  const { said, besides = {}, isNew = false, photo, cut, by, at } = change;
  const fields = { ...before?.fields };
  for (const [name, value] of Object.entries({ ...besides, ...said })) {
    const earlier = fields[name];
    const seen = earlier ? earlier.seen && [...earlier.seen, earlier.value] : seenIn(views, name);
    const byHand = (name in said && change.byHand) || (earlier?.byHand ?? false);
    fields[name] = { value, seen, byHand, by, at };
  }
  const photos = [...(before?.photos ?? []), ...(photo ? [{ image: photo, by, at }] : [])];
  // Of one photo, what is said last.
  const others = (before?.cutouts ?? []).filter((one) => one.photo !== cut?.photo);
  const cutouts = [...others, ...(cut ? [{ ...cut, by, at }] : [])];
  return { ...place, isNew: before?.isNew ?? isNew, fields, photos, cutouts };
}

const seenIn = (views: readonly Fields[], name: string) =>
  views.length === 0 ? null : views.map((view) => stateOf(view, name));

/** What is there of a field, as changes say it. */
export function stateOf(kept: Fields, name: string): unknown {
  return name === 'deleted_at' ? Boolean(kept.deleted_at) : (kept[name] ?? null);
}

/** What of it is still pending when these have been dealt with; null for nothing. */
export function without(pending: PendingChange, done: ReadonlySet<string>): PendingChange | null {
  const fields = Object.entries(pending.fields).filter(([, { by }]) => !done.has(by));
  const photos = pending.photos.filter(({ by }) => !done.has(by));
  const cutouts = pending.cutouts.filter(({ by }) => !done.has(by));
  if (fields.length === 0 && photos.length === 0 && cutouts.length === 0) return null;
  return { ...pending, fields: Object.fromEntries(fields), photos, cutouts };
}

export const namesIn = (pending: PendingChange): Set<string> => new Set(changesIn(pending).map(({ by }) => by));

/** Every one of them, with its name and its time. */
export const changesIn = ({ fields, photos, cutouts }: PendingChange): { by: string; at: number }[] => [
  ...Object.values(fields),
  ...photos,
  ...cutouts,
];
