import { z } from 'zod';
import type { EndedPart, NewPart } from '../../../engine/registry/pipeline';
import type { FoundAd } from '../ads/found-ad';
import type { AnalysisState } from '../analysis-state';
import { downloadResultSchema } from '../download/download-parts';
import { modelName } from '../../../providers/gemini/text-client';
import { usdOfVideo } from './reading-price';

export const transcribeInputSchema = z.object({
  /** All that show the video, those that have spent most first: by whose words it is read. */
  ad_ids: z.array(z.string()).min(1),
  /** Those of them that have subtitles of the person's. */
  subtitled: z.array(z.string()),
  name: z.string(),
  uri: z.string(),
  file: z.string(),
  type: z.string(),
  seconds: z.number(),
  usd: z.number(),
});
export type TranscribeInput = z.infer<typeof transcribeInputSchema>;

/** A video that was downloaded. */
export interface DownloadedVideo {
  key: string;
  ad_ids: string[];
  seconds: number;
  type: string;
  has_audio: boolean | null;
  handed: boolean;
}

/** The videos that the downloads have come to. */
export function downloadedVideos(parts: readonly EndedPart[]): DownloadedVideo[] {
  return parts.flatMap(({ key, result }) => {
    const video = downloadResultSchema.safeParse(result).data?.video;
    return video ? [{ key, ...video }] : [];
  });
}

/** A part for each video that the model has read into its store. */
export function transcribeParts(
  videos: readonly DownloadedVideo[],
  ads: readonly FoundAd[],
  { files, subtitled }: Pick<AnalysisState, 'files'> & { subtitled: ReadonlySet<string> },
): NewPart[] {
  const names = new Map(ads.map(({ ad_id, ad_name }) => [ad_id, ad_name]));
  return videos.flatMap(({ key, ad_ids, seconds, type }) => {
    const file = files[key];
    if (file?.state !== 'ready') return [];
    const usd = usdOfVideo(modelName(), seconds);
    const input: TranscribeInput = {
      ...{ ad_ids, seconds, type, usd, uri: file.uri, file: file.name },
      subtitled: ad_ids.filter((adId) => subtitled.has(adId)),
      name: names.get(ad_ids[0] ?? '') ?? '',
    };
    return [{ key, input, usd }];
  });
}
