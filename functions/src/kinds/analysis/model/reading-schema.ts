import { z } from 'zod';
import { MAX_SCENES, MAX_SEGMENTS } from '../../../../../lib/domain/insights/ad-analysis';
import { lenientList } from '../../../providers/gemini/lenient-list';
import { list, number, object, oneOf, orNull, string } from '../../../providers/gemini/json-schema';

/** As documents name them; what a model calls otherwise is `other`. */
export const HOOK_KINDS = [
  ...['question', 'problem', 'claim', 'offer', 'number', 'testimonial', 'command', 'curiosity', 'news', 'other'],
] as const;
export const ANGLES = [
  ...['benefit', 'problem_solution', 'social_proof', 'offer', 'comparison', 'education', 'lifestyle', 'novelty'],
  ...['authority', 'other'],
] as const;

const text = z.string().trim().nullable().catch(null);
const seconds = z.number().min(0).catch(0);

/** What a model answers about an ad. One wrong field costs that field alone, one wrong entry of a list that entry. */
export const modelAnswerSchema = z.object({
  language: text,
  segments: lenientList(
    z.object({ start: seconds, end: seconds, text: z.string().trim().min(1).max(1000) }),
    MAX_SEGMENTS,
  ),
  scenes: lenientList(
    z.object({ start: seconds, end: seconds, description: z.string().trim().min(1).max(500) }),
    MAX_SCENES,
  ),
  hook: z
    .object({ text: z.string().trim().min(1).max(300), kind: z.enum(HOOK_KINDS).catch('other'), seconds })
    .nullable()
    .catch(null),
  angle: z.enum(ANGLES).nullable().catch(null),
  offer: text,
  emotion: text,
  tags: lenientList(z.string().trim().min(1).max(40), 12),
});
export type ModelAnswer = z.infer<typeof modelAnswerSchema>;

/** The same as JSON Schema. */
export const ANSWER_SCHEMA = object({
  language: orNull(string),
  segments: list(object({ start: number, end: number, text: string }), MAX_SEGMENTS),
  scenes: list(object({ start: number, end: number, description: string }), MAX_SCENES),
  hook: orNull(object({ text: string, kind: oneOf(HOOK_KINDS), seconds: number })),
  angle: oneOf(ANGLES),
  offer: orNull(string),
  emotion: orNull(string),
  tags: list(string, 12),
});
