import { readSubtitles } from '../../../ad-reading/subtitles';
import { InputError } from '../../../inputs/input-error';
import type { FoundAd } from '../ads/found-ad';
import { addToAnalysis } from '../ads/write-analyses';
import { readText } from './check-upload';

/** Takes the subtitles that the person has uploaded as transcripts; gives whose they are, and what could not be read. */
export async function keepSubtitles(
  uid: string,
  ads: readonly FoundAd[],
): Promise<{ ad_ids: Set<string>; warnings: string[] }> {
  const ad_ids = new Set<string>();
  const warnings: string[] = [];
  for (const { ad_id, subtitles, unchanged } of ads) {
    if (subtitles === null || unchanged) continue;
    try {
      const text = decoded(await readText(subtitles));
      const transcript = readSubtitles(text, subtitles.content_type, subtitles.name);
      await addToAnalysis(uid, ad_id, { transcript, transcript_missing_reason: null });
      ad_ids.add(ad_id);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warnings.push(error.message);
    }
  }
  return { ad_ids, warnings };
}

/** As UTF-8, or what older programs of Windows write. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'windows-1252').decode(bytes);
  }
}
