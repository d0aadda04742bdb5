import { z } from 'zod';
import { ProviderError } from '../provider-error';
import { type AskedService, IMAGE_SERVICE } from './asked-service';
import { blocked, unavailable } from './gemini-failure';

const partSchema = z.object({
  text: z.string().optional(),
  /** Drafts on the way to the picture come as parts that are thoughts. */
  thought: z.boolean().optional(),
  inlineData: z.object({ mimeType: z.string().optional(), data: z.string() }).optional(),
});

const answerSchema = z.object({
  promptFeedback: z.object({ blockReason: z.string().optional() }).optional(),
  candidates: z
    .array(
      z.object({
        content: z.object({ parts: z.array(partSchema).optional() }).optional(),
        finishReason: z.string().optional(),
      }),
    )
    .optional(),
});

const BLOCKING_FINISHES = new Set([
  'SAFETY',
  'PROHIBITED_CONTENT',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
  'IMAGE_OTHER',
  'NO_IMAGE',
  'RECITATION',
  'BLOCKLIST',
  'SPII',
]);

export interface AnswerParts {
  /** Without those that the model thought in. */
  parts: z.infer<typeof partSchema>[];
  /** Why the answer ended, as the API calls it. */
  finish: string;
}

/** The parts of an answer of `generateContent`. Throws ProviderError when it was blocked or can't be read. */
export function readParts(answer: unknown, service: AskedService = IMAGE_SERVICE): AnswerParts {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) {
    throw unavailable(`The ${service.called} sent an answer that can’t be read.`, 'unreadable answer');
  }
  const { promptFeedback, candidates } = parsed.data;
  if (promptFeedback?.blockReason) throw blocked(promptFeedback.blockReason, service);
  const candidate = candidates?.[0];
  const finish = candidate?.finishReason ?? 'no finish reason';
  if (BLOCKING_FINISHES.has(finish)) throw blocked(finish, service);
  return { parts: candidate?.content?.parts?.filter(({ thought }) => !thought) ?? [], finish };
}

/** The image file in an answer of `generateContent`. Throws ProviderError when it was blocked or there is none. */
export function readAnswer(answer: unknown): Buffer {
  const { parts, finish } = readParts(answer);
  const data = parts.findLast(({ inlineData }) => inlineData)?.inlineData?.data;
  if (data) return Buffer.from(data, 'base64');
  throw withoutImage(
    parts.some(({ text }) => text),
    finish,
  );
}

function withoutImage(hasText: boolean, finish: string): ProviderError {
  return hasText
    ? unavailable('The image service answered with text instead of an image.', `text instead of an image, ${finish}`)
    : unavailable('The image service answered without an image.', `empty answer, ${finish}`);
}
