import { z } from 'zod';
import { aspectRatioSchema } from '../shared/aspect-ratio';
import { languageSchema } from '../shared/language';
import { MOTION_TEMPLATE_IDS } from './motion-template';
import { musicMoodSchema } from './music';

/** What a scene is for; each template says which it has. */
const SCENE_ROLES = [
  'hook',
  'product',
  'point',
  'offer',
  'before',
  'after',
  'problem',
  'solution',
  'box',
  'story',
  'call',
] as const;
export type SceneRole = (typeof SCENE_ROLES)[number];

/** What a film can be made as: one of the templates of products, or set type where there is nothing to show. */
const filmTemplateSchema = z.enum([...MOTION_TEMPLATE_IDS, 'moving_type']);
export type FilmTemplate = z.infer<typeof filmTemplateSchema>;

/** One scene of a film: what it says and for how long it stands. */
const sceneScriptSchema = z.object({
  number: z.int().min(1),
  role: z.enum(SCENE_ROLES),
  /** What is set large; empty only where a clip stands for itself. */
  text: z.string(),
  /** What stands beside it, smaller. */
  detail: z.string().nullable(),
  /** In frames, so that scenes meet without a rest. */
  frames: z.int().min(1),
  /** Which of the products it shows; 0 is the first. */
  product: z.int().min(0),
});
export type SceneScript = z.infer<typeof sceneScriptSchema>;

/** A film in words: all that drawing it needs besides the pictures. The same script gives the same film. */
export const filmScriptSchema = z.object({
  template: filmTemplateSchema,
  aspect_ratio: aspectRatioSchema,
  lang: languageSchema,
  fps: z.union([z.literal(25), z.literal(30)]),
  music: musicMoodSchema,
  scenes: z.array(sceneScriptSchema).min(1),
  /** The call to action, which stays to the end; empty for none. */
  call: z.string(),
  brand_name: z.string(),
  primary_color_hex: z.string(),
  secondary_color_hex: z.string(),
  /** None in a film of set type; names are empty where nobody gave one. */
  products: z.array(z.object({ name: z.string(), price: z.string().nullable() })),
  /** Whether what is said is drawn as captions too. */
  captions: z.boolean(),
  /** Whether the picture is to say that the film is made with AI, where it is. */
  ai_label: z.boolean().optional(),
});
export type FilmScript = z.infer<typeof filmScriptSchema>;
