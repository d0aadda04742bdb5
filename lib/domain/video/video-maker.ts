import { z } from 'zod';

/** Who films: whoever can, the built-in studio, or a video model and nobody else. */
export const VIDEO_MAKERS = ['auto', 'studio', 'model'] as const;
export const videoMakerSchema = z.enum(VIDEO_MAKERS);
export type VideoMaker = z.infer<typeof videoMakerSchema>;

/** `auto` is nobody's choice. */
export const VIDEO_MAKER_NAMES: Record<Exclude<VideoMaker, 'auto'>, string> = {
  studio: 'The studio',
  model: 'A video model',
};
