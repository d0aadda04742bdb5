import { z } from 'zod';
import type { Usage } from '../../../../lib/domain/money/usage';

const count = z.int().min(0).catch(0);
const answerSchema = z.object({
  usageMetadata: z.object({
    promptTokenCount: count,
    candidatesTokenCount: count,
    thoughtsTokenCount: count,
    /** What tools have read for the model, which is billed as what it was asked with. */
    toolUsePromptTokenCount: count,
  }),
});

/** How many tokens an answer of `generateContent` says it took; 0 where it doesn't say. Its images are not counted here. */
export function readUsage(answer: unknown): Usage {
  const tokens = answerSchema.safeParse(answer).data?.usageMetadata;
  return {
    images: 0,
    input_tokens: (tokens?.promptTokenCount ?? 0) + (tokens?.toolUsePromptTokenCount ?? 0),
    output_tokens: (tokens?.candidatesTokenCount ?? 0) + (tokens?.thoughtsTokenCount ?? 0),
  };
}
