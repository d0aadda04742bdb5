import { z } from 'zod';
import { grouped } from '../../../ad-reading/grouped';
import type { NewPart } from '../../../engine/registry/pipeline';
import { shortHash } from '../../../hashing/document-id';
import type { FoundAd } from '../ads/found-ad';
import { hasVideo } from '../ads/write-analyses';
import type { VideoAddress } from '../analysis-state';

const sourceSchema = z.union([z.object({ url: z.string() }), z.object({ path: z.string() })]);
const namedSchema = z.object({ ad_id: z.string(), ad_name: z.string() });

const videoInputSchema = z.object({
  is: z.literal('video'),
  /** All that show it, those that have spent most first. */
  ads: z.array(namedSchema).min(1),
  source: sourceSchema,
  /** Whom to ask for a new address, and of which video; null for an upload. */
  at: z.object({ account_id: z.string(), video_id: z.string() }).nullable(),
});
export type VideoInput = z.infer<typeof videoInputSchema>;

const pictureSchema = namedSchema.extend({ source: sourceSchema, whole: z.boolean() });
const picturesInputSchema = z.object({ is: z.literal('pictures'), pictures: z.array(pictureSchema).min(1) });
export type PictureToFetch = z.infer<typeof pictureSchema>;

export const downloadInputSchema = z.discriminatedUnion('is', [videoInputSchema, picturesInputSchema]);
export type DownloadInput = z.infer<typeof downloadInputSchema>;

/** Pictures are small: so many are fetched in one part. */
const PICTURES_AT_ONCE = 10;

/** A part for each different video, which several ads may show, and one for some pictures each. */
export function downloadParts(ads: readonly FoundAd[], addresses: Readonly<Record<string, VideoAddress>>): NewPart[] {
  const changed = ads.filter(({ unchanged }) => !unchanged);
  const videos = [...grouped(changed.filter(hasVideo), videoKey)].flatMap(([key, same]) => {
    const source = videoSource(same[0], addresses);
    return source ? [{ key: `v-${shortHash(key, 20)}`, input: videoInput(same, source) }] : [];
  });
  const pictures = changed.flatMap((ad) => pictureOf(ad, addresses) ?? []);
  const chunks = Array.from({ length: Math.ceil(pictures.length / PICTURES_AT_ONCE) }, (_, index) => ({
    key: `p-${index}`,
    input: {
      is: 'pictures',
      pictures: pictures.slice(index * PICTURES_AT_ONCE, (index + 1) * PICTURES_AT_ONCE),
    } satisfies DownloadInput,
  }));
  return [...videos, ...chunks];
}

const videoKey = ({ file, video_id, ad_id }: FoundAd) => file?.path ?? video_id ?? ad_id;

function videoInput(same: readonly FoundAd[], source: VideoInput['source']): VideoInput {
  const ads = same.map(({ ad_id, ad_name }) => ({ ad_id, ad_name }));
  const { account_id = null, video_id = null } = same[0] ?? {};
  const isOfAccount = 'url' in source && account_id !== null && video_id !== null;
  return { is: 'video', ads, source, at: isOfAccount ? { account_id, video_id } : null };
}

function videoSource(ad: FoundAd | undefined, addresses: Readonly<Record<string, VideoAddress>>) {
  if (ad?.file) return { path: ad.file.path };
  const url = addresses[ad?.video_id ?? '']?.source;
  return url ? { url } : null;
}

/** A picture of an ad: of a video only where its file can't be had. */
function pictureOf(ad: FoundAd, addresses: Readonly<Record<string, VideoAddress>>): PictureToFetch | null {
  const named = { ad_id: ad.ad_id, ad_name: ad.ad_name };
  if (!hasVideo(ad) && ad.file) return { ...named, source: { path: ad.file.path }, whole: true };
  const still = addresses[ad.video_id ?? '']?.picture;
  if (ad.picture) return { ...named, source: { url: ad.picture.url }, whole: ad.picture.whole && !hasVideo(ad) };
  return still ? { ...named, source: { url: still }, whole: false } : null;
}

const skippedSchema = namedSchema.extend({
  reason: z.string(),
  /** Whether the next analysis looks at the ad anew. */
  again: z.boolean(),
});
export type SkippedMedia = z.infer<typeof skippedSchema>;

/** What a part of the downloads has come to. */
export const downloadResultSchema = z.object({
  skipped: z.array(skippedSchema),
  warnings: z.array(z.string()),
  /** null for pictures, and for a video that is left out. */
  video: z
    .object({
      ad_ids: z.array(z.string()),
      seconds: z.number(),
      type: z.string(),
      has_audio: z.boolean().nullable(),
      /** Whether a model was handed it. */
      handed: z.boolean(),
    })
    .nullable(),
});
export type DownloadResult = z.infer<typeof downloadResultSchema>;
