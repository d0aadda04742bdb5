import type { z } from 'zod';
import { uploadSchema } from '../shared/upload';

/** File name endings of sound that a video can play, by media type, in the order in which they are offered. */
export const TRACK_TYPES = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
} as const;
export type TrackType = keyof typeof TRACK_TYPES;

/** A track of the person's own, among their uploads. */
export const trackUploadSchema = uploadSchema(TRACK_TYPES);
export type TrackUpload = z.infer<typeof trackUploadSchema>;

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/** Eleven ones and MPEG's layer III: how a frame of an MP3 begins. */
const isMp3Frame = ([first = 0, second = 0]: Uint8Array) => first === 0xff && (second & 0xe6) === 0xe2;

/** The media type that the first bytes of a file prove; null for what is no sound that can be used. */
export function sniffTrack(bytes: Uint8Array): TrackType | null {
  if (startsWith(bytes, 'ID3') || isMp3Frame(bytes)) return 'audio/mpeg';
  if (startsWith(bytes, 'ftyp', 4)) return 'audio/mp4';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WAVE', 8)) return 'audio/wav';
  if (startsWith(bytes, 'OggS')) return 'audio/ogg';
  return startsWith(bytes, 'fLaC') ? 'audio/flac' : null;
}
