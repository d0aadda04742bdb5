import { TRACK_TYPES, type TrackType } from '../../domain/video/track';

export const TRACK_TYPES_BY_ENDING: Readonly<Record<string, TrackType>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'audio/mp4',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  flac: 'audio/flac',
};

/** What the file input offers. */
export const TRACK_ACCEPT = [
  ...Object.keys(TRACK_TYPES_BY_ENDING).map((ending) => `.${ending}`),
  ...Object.keys(TRACK_TYPES),
].join(',');
