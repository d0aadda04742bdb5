import { z } from 'zod';

/** What is said in a scene. */
const lineSchema = z.object({
  /** Of its file and of its place in the film. */
  key: z.string(),
  /** Its scene, from 0. */
  scene: z.int().min(0),
  text: z.string(),
  /** How long it takes to say; null before it is spoken, 0 where it is not: the service refuses to, or its answers got lost. */
  seconds: z.number().nullable(),
});
/** A line, as far as its place in the film goes by it. */
export type TimedLine = z.infer<typeof lineSchema>;

/** A line, and what has become of it: words are paid for one by one. */
export const speechLineSchema = lineSchema.extend({
  /** How often it was asked for without being refused: written down before the service hears of it. */
  asked: z.int().min(0).default(0),
  /** What an answer that is on its way is counted as, in USD. Whoever finds it so does not know whether it came. */
  on_its_way_usd: z.number().min(0).default(0),
});
export type SpeechLine = z.infer<typeof speechLineSchema>;

/** How often a line is paid for: what is set aside for it is enough for that. */
const MOST_ASKED = 2;

export const mayBeAsked = ({ asked }: SpeechLine): boolean => asked < MOST_ASKED;
/** Nobody says it: its answers got lost, and it is not paid for again. */
export const isLost = (line: SpeechLine): boolean => line.seconds === 0 && !mayBeAsked(line);
export const isRefused = (line: SpeechLine): boolean => line.seconds === 0 && mayBeAsked(line);
/** It is heard, and an answer before was paid for as well. */
export const isPaidAgain = ({ seconds, asked }: SpeechLine): boolean => seconds !== null && seconds > 0 && asked > 1;

/** Lines and when they are heard. */
export const spokenFilmSchema = z.object({
  lines: z.array(lineSchema.extend({ seconds: z.number(), from: z.number() })),
  /** How much faster than they were spoken. */
  speed: z.number(),
});
export type SpokenFilm = z.infer<typeof spokenFilmSchema>;

export const newLine = (scene: number, text: string): SpeechLine => ({
  ...{ key: `speech-${scene + 1}`, scene, text, seconds: null, asked: 0, on_its_way_usd: 0 },
});
