import { z } from 'zod';
import { lenientText as text, lenientTexts as texts } from '../checks/lenient';

/** An angle as a model proposes it: nothing of it is checked, and null is what it did not say. */
export const proposedAngleSchema = z.object({
  ...{ title: text, persona_id: text, hook: text, promise: text, tone: text, call_to_action: text, why: text },
  proof: z.object({ text }).nullable().catch(null).default(null),
  ...{ templates: texts, headlines: texts },
  score: z.number().nullable().catch(null).default(null),
});
export type ProposedAngle = z.infer<typeof proposedAngleSchema>;
