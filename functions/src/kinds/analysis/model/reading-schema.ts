import { z } from 'zod';
import { MAX_SCENES, MAX_SEGMENTS } from '../../../../../lib/domain/insights/ad-analysis';

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
  segments: listOf(z.object({ start: seconds, end: seconds, text: z.string().trim().min(1).max(1000) }), MAX_SEGMENTS),
  scenes: listOf(
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
  tags: listOf(z.string().trim().min(1).max(40), 12),
});
export type ModelAnswer = z.infer<typeof modelAnswerSchema>;

function listOf<T extends z.ZodType>(entry: T, most: number) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries
        .flatMap((one) => {
          const { success, data } = entry.safeParse(one);
          return success ? [data] : [];
        })
        .slice(0, most),
    );
}

const string = { type: 'string' };
const number = { type: 'number', minimum: 0 };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const object = (properties: Record<string, unknown>) => ({
  ...{ type: 'object', properties, required: Object.keys(properties) },
});
const list = (items: object, maxItems: number) => ({ type: 'array', items, maxItems });

/** The same as JSON Schema. */
export const ANSWER_SCHEMA = object({
  language: orNull(string),
  segments: list(object({ start: number, end: number, text: string }), MAX_SEGMENTS),
  scenes: list(object({ start: number, end: number, description: string }), MAX_SCENES),
  hook: orNull(object({ text: string, kind: { type: 'string', enum: [...HOOK_KINDS] }, seconds: number })),
  angle: { type: 'string', enum: [...ANGLES] },
  offer: orNull(string),
  emotion: orNull(string),
  tags: list(string, 12),
});
