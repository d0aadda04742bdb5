import { z } from 'zod';

/** What is said in a scene, and whether it has been: words are paid for one by one. */
export const speechLineSchema = z.object({
  /** Of its file and of its place in the film. */
  key: z.string(),
  /** Its scene, from 0. */
  scene: z.int().min(0),
  text: z.string(),
  /** How long it takes to say; null before it is spoken, 0 where the service refuses to say it. */
  seconds: z.number().nullable(),
});
export type SpeechLine = z.infer<typeof speechLineSchema>;

/** Lines and when they are heard. */
export const spokenFilmSchema = z.object({
  lines: z.array(speechLineSchema.extend({ seconds: z.number(), from: z.number() })),
  /** How much faster than they were spoken. */
  speed: z.number(),
});
export type SpokenFilm = z.infer<typeof spokenFilmSchema>;

export const newLine = (scene: number, text: string): SpeechLine => ({
  ...{ key: `speech-${scene + 1}`, scene, text, seconds: null },
});
