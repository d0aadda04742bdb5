import { z } from 'zod';
import { errorCodeSchema } from '../../../../../lib/domain/shared/error-code';
import { CLIP_RATIOS, CLIP_RESOLUTIONS, USUAL_RESOLUTION } from '../../../providers/gemini/video/video-models';

/**
 * A scene that a model films. `asked`: the order is about to be made, and is counted as paid: whoever finds it so does not
 * know whether it was heard. `ordered`: the service has it. `taken`: its file lies with the pieces of the film. `lost`: the
 * studio draws the scene.
 */
const clipSchema = z.object({
  /** Of the script, from 0. */
  scene: z.int().min(0),
  /** What it shows. */
  picture: z.string(),
  /** The earlier clip that it is another version of, by its operation, and what is different. */
  previous: z.object({ operation: z.string(), change: z.string() }).nullable().default(null),
  is: z.enum(['wanted', 'asked', 'ordered', 'taken', 'lost']),
  /** What it is counted as, in USD; 0 while nothing is. */
  usd: z.number().min(0),
  /** Orders that were refused, or fetches that failed. */
  tries: z.int().min(0),
  /** Before it, nothing is tried again; in ms since 1970, as `asked_at` is. */
  not_before: z.number(),
  asked_at: z.number().nullable(),
  operation: z.string().nullable(),
  model: z.string().nullable(),
  /** Of the file. */
  seconds: z.number().nullable(),
  /** Why it is lost, for the person. */
  why: z.object({ code: errorCodeSchema, message: z.string() }).nullable(),
});
export type Clip = z.infer<typeof clipSchema>;

/** The scenes that a model films. */
export const filmedSchema = z.object({
  clips: z.array(clipSchema),
  ratio: z.enum(CLIP_RATIOS),
  /** Whether the person wants the model and nothing else: then a film without a clip fails. */
  insists: z.boolean(),
  /** In which they are ordered. */
  resolution: z.enum(CLIP_RESOLUTIONS).default(USUAL_RESOLUTION),
  /** Whether no words are laid over them: they show what a person has asked the model for, and nothing else. */
  bare: z.boolean().default(false),
  /** How often it was looked at. */
  looks: z.int().min(0),
});
export type Filmed = z.infer<typeof filmedSchema>;

export const isUnderWay = ({ is }: Clip): boolean => is === 'wanted' || is === 'asked' || is === 'ordered';

/** A scene that a model films: what it shows, in words, and of which earlier clip it is another version, if of any. */
export interface WantedScene extends Pick<Clip, 'scene' | 'picture'> {
  previous?: Clip['previous'];
}

/** A clip that nobody has asked for yet. */
export function wantedClip(scene: number, picture: string, previous: Clip['previous'] = null): Clip {
  const nothing = { usd: 0, tries: 0, not_before: 0, asked_at: null, operation: null, model: null, seconds: null };
  return { scene, picture, previous, is: 'wanted', ...nothing, why: null };
}

/** The name of its file among the pieces of the film. */
export const clipKey = ({ scene }: Pick<Clip, 'scene'>): string => `clip-${scene + 1}`;
