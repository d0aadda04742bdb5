import { z } from 'zod';
import { languageSchema } from '../shared/language';
import { isVisible } from '../shared/visible-text';
import { type AngleField, angleSchema, proofSchema } from './angle';
import type { ShownAngle } from './hand-edits';
import type { StrategicAnalysis } from './strategic-analysis';

const seen = (text: z.ZodString) => text.refine(isVisible);

/**
 * What a job is told about the angle that its ads carry. It is a copy: an ad that is made again tomorrow says what was
 * approved today, whatever has become of the angle.
 */
export const angleBriefSchema = angleSchema
  .pick({
    ...{ title: true, persona_id: true, hook: true, promise: true, proof: true, tone: true },
    ...{ templates: true, headlines: true, call_to_action: true },
  })
  .extend({
    ...{ title: seen(angleSchema.shape.title), hook: seen(angleSchema.shape.hook) },
    ...{ promise: seen(angleSchema.shape.promise), proof: proofSchema.extend({ text: seen(proofSchema.shape.text) }) },
    /** What they are written in. */
    lang: languageSchema,
    /** Those that are the person's own words: they may claim what they like. */
    edited_fields: z.array(z.string()).default([]),
  });
export type AngleBrief = z.infer<typeof angleBriefSchema>;

/** What an approved angle tells the job that makes its ads. */
export function briefOfAngle(angle: ShownAngle, { lang }: Pick<StrategicAnalysis, 'lang'>): AngleBrief {
  return angleBriefSchema.parse({ ...angle, lang });
}

/** All that a person has put in words of their own in an angle. */
export function ownWords(brief: AngleBrief): string[] {
  const fields = ['hook', 'promise', 'call_to_action', 'headlines'] as const satisfies AngleField[];
  return fields.flatMap((field) => (brief.edited_fields.includes(field) ? brief[field] : []));
}
