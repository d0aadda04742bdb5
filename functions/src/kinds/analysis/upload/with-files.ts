import type { AnalysisUpload } from '../../../../../lib/domain/kinds/analysis/ad-analysis';
import type { MediaUpload } from '../../../../../lib/domain/kinds/analysis/analysis-files';
import { shortHash } from '../../../hashing/document-id';
import { InputError } from '../../../inputs/input-error';
import type { FoundAd } from '../ads/found-ad';
import { noteOfUpload } from './check-upload';
import { byNameKey, nameKey } from './same-name';

/** Ads of an account with the videos, images and subtitles that the person has uploaded for them, found by name or id. */
export async function withFiles(
  ads: readonly FoundAd[],
  { media, subtitles }: AnalysisUpload,
): Promise<{ ads: FoundAd[]; warnings: string[] }> {
  const [files, texts] = [byNameKey(media), byNameKey(subtitles)];
  const used = new Set<string>();
  const warnings: string[] = [];
  const withThem = await Promise.all(
    ads.map(async (ad) => {
      const file = files.get(nameKey(ad.ad_name)) ?? files.get(ad.ad_id) ?? null;
      const text = texts.get(nameKey(ad.ad_name)) ?? texts.get(ad.ad_id) ?? null;
      if (file) used.add(file.path);
      try {
        return file || text ? await withFile(ad, file, text) : ad;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        warnings.push(error.message);
        return ad;
      }
    }),
  );
  const left = media.filter(({ path }) => !used.has(path)).map(({ name }) => name);
  const ofNone = left.map(
    (name) => `“${name}” belongs to no ad of the account by its name. Name it like the ad that it is of.`,
  );
  return { ads: withThem, warnings: [...warnings, ...ofNone] };
}

async function withFile(ad: FoundAd, file: MediaUpload | null, subtitles: FoundAd['subtitles']): Promise<FoundAd> {
  const note = file ? (await noteOfUpload(file)).hash : null;
  const content = shortHash(JSON.stringify([ad.content, note, subtitles?.path ?? null]), 32);
  const creative_type = file ? typeOfFile(file) : ad.creative_type;
  return { ...ad, creative_type, content, subtitles, file: file ?? ad.file };
}

export const typeOfFile = ({ content_type }: MediaUpload) =>
  content_type.startsWith('video/') ? ('video' as const) : ('image' as const);
