import type { FileRules } from './file-rules';
import { TRACK_TYPES_BY_ENDING } from './track-types';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { sniffTrack, TRACK_TYPES, type TrackType } from '../../domain/video/track';

/** What browsers call some of them otherwise. */
const OTHER_NAMES: Readonly<Record<string, TrackType>> = {
  'audio/mp3': 'audio/mpeg',
  'audio/x-m4a': 'audio/mp4',
  'audio/aac': 'audio/mp4',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/x-flac': 'audio/flac',
};

const isType = (type: string): type is TrackType => Object.hasOwn(TRACK_TYPES, type);

/** The media type that a track is taken to be until its bytes are looked at; null for what is none. */
export function trackTypeOf({ name, type }: { name: string; type: string }): TrackType | null {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return TRACK_TYPES_BY_ENDING[ending] ?? OTHER_NAMES[type] ?? (isType(type) ? type : null);
}

/** What is wrong with a track, as far as its name, type and size say; null when nothing is. */
export function trackFileError(file: { name: string; type: string; size: number }): string | null {
  if (trackTypeOf(file) === null) return 'This is no track that can be used. Choose an MP3, M4A, WAV, OGG or FLAC.';
  if (file.size === 0) return 'This file is empty. Choose another one.';
  if (file.size <= MAX_UPLOAD_BYTES) return null;
  return `This track has ${(file.size / 1024 / 1024).toFixed(1)} MB; the limit is 10 MB. Cut it, or save it as MP3, and choose that.`;
}

/** What its first bytes prove it to be, and what to do where that is nothing that can be played. */
export function provenTrackType(start: Uint8Array): { type: TrackType | null; error: string | null } {
  const type = sniffTrack(start);
  return {
    type,
    error: type === null ? 'This is no track that can be read. Save it as MP3, M4A or WAV and choose that.' : null,
  };
}

/** One track. */
export const TRACK_RULES: FileRules = { error: trackFileError, type: trackTypeOf, most: () => null };
