import { shortHash } from '../../../hashing/document-id';
import type { FoundAd } from './found-ad';

/** Changes when ads are read otherwise than before, so that all are read anew. */
const READING = 1;

type Content = Pick<FoundAd, 'copy' | 'creative_type' | 'video_id'> & {
  /** What tells a picture or file from another: a hash or an id, never an address, which changes by the hour. */
  picture: string | null;
  subtitles: string | null;
};

/** What of an ad there is to be read, hashed; its figures are not part of it. */
export function contentHash({ copy, creative_type, video_id, picture, subtitles }: Content): string {
  return shortHash(JSON.stringify([READING, creative_type, video_id, picture, subtitles, Object.entries(copy)]), 32);
}

/** As it is noted on an ad that has been read: by a model, or by rules. */
export function fingerprintOf(content: string, by: 'gemini' | 'rules'): string {
  return `${content}-${by}`;
}

/** Whether an ad with this content was read as well as it can be now: what a model has read needs no rules. */
export function isReadBefore(content: string, earlier: string | undefined, hasModel: boolean): boolean {
  if (earlier === undefined) return false;
  return earlier === fingerprintOf(content, 'gemini') || (!hasModel && earlier === fingerprintOf(content, 'rules'));
}
