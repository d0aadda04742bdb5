import type { Spent } from '../../../../../lib/domain/money/usage';
import { askForJson } from '../../../providers/gemini/ask-for-json';
import { brokenAnswer } from '../../../providers/gemini/read-json-answer';
import { modelClient, modelName } from '../../../providers/gemini/text-client';
import { type ModelAnswer, modelAnswerSchema } from './reading-schema';
import { writeReadingQuestion } from './write-reading-question';

/** What the model says of an ad, and what that has cost. Rejects with a ProviderError that tells what was paid all the same. */
export async function askAboutAd(
  ad: Parameters<typeof writeReadingQuestion>[0],
  signal: AbortSignal,
): Promise<{ answer: ModelAnswer; spent: Spent }> {
  const { value, spent } = await askForJson(await modelClient(), modelName(), writeReadingQuestion(ad), signal);
  const read = modelAnswerSchema.safeParse(value);
  if (read.success) return { answer: read.data, spent };
  const failure = brokenAnswer('an answer of another shape about an ad');
  failure.spent = spent;
  throw failure;
}
