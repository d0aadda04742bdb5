import * as logger from 'firebase-functions/logger';
import { z } from 'zod';
import { NOTHING_SPENT, type Spent } from '../../../../../lib/domain/money/usage';
import type { PreparedFile } from '../../../inputs/prepared-image';
import { askForJson } from '../../../providers/gemini/ask-for-json';
import { FENCE_RULE, fenced } from '../../../providers/gemini/fence';
import { modelClient, modelName } from '../../../providers/gemini/text-client';
import type { JsonQuestion } from '../../../providers/gemini/write-plan-question';
import { reference } from '../../../providers/gemini/write-question';
import { ProviderError } from '../../../providers/provider-error';

const answerSchema = z.object({
  same_product: z.boolean(),
  garbled_text: z.boolean(),
  /** Asked only where somebody is to be seen. */
  same_person: z.boolean().default(true),
});

interface Likeness {
  /** Why the clip can't be shown, a sentence for the person; null for nothing. */
  problem: string | null;
  spent: Spent;
}

interface Looked {
  jobId: string;
  productName: string;
  photo: PreparedFile;
  /** Who is to be seen, if anybody. */
  portrait: { mimeType: string; bytes: Buffer } | null;
  /** JPEGs of the clip. */
  frames: readonly Buffer[];
}

/**
 * Asks whether a clip shows the product of the photo. A clip that nobody can look at is shown: it was paid for, and most are
 * as they should be. Rejects with the signal's reason on an abort.
 */
export async function checkLikeness(looked: Looked, signal: AbortSignal): Promise<Likeness> {
  try {
    const { value, spent } = await askForJson(await modelClient(), modelName(), questionOf(looked), signal);
    const answer = answerSchema.safeParse(value).data;
    return { problem: answer ? problemOf(answer) : null, spent };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    logger.warn('Nobody could look at a clip', { jobId: looked.jobId, cause: String(error.cause) });
    return { problem: null, spent: error.spent ?? NOTHING_SPENT };
  }
}

function problemOf({ same_product, garbled_text, same_person }: z.infer<typeof answerSchema>): string | null {
  if (!same_product) return 'The video service did not show the product as it is.';
  if (!same_person) return 'The video service showed another person.';
  return garbled_text ? 'The video service showed words that are none.' : null;
}

function questionOf({ productName, photo, portrait, frames }: Looked): JsonQuestion {
  const instruction = [
    'You check a shot of an advertisement before it is published: its frames are held against a photo of the product.',
    'Rules:',
    '- `same_product`: whether the frames show the product of the photo: its shape, colours, parts and label. Another angle,',
    '  light or size, and a part that is out of the picture, are no difference.',
    '- `garbled_text`: whether words can be seen that are none, or that are not on the product in the photo.',
    ...(portrait ? ['- `same_person`: whether the frames show the person of the portrait, or nobody.'] : []),
    '- `why`: one short sentence.',
    FENCE_RULE,
  ].join('\n');
  const image = (bytes: Buffer, mimeType = 'image/jpeg') => ({
    inlineData: { mimeType, data: bytes.toString('base64') },
  });
  const asked = ['same_product', 'garbled_text', ...(portrait ? ['same_person'] : [])];
  return {
    instruction,
    parts: [
      { text: fenced({ product: productName }) },
      { text: 'Product photo 1:' },
      reference(photo),
      ...(portrait ? [{ text: 'Portrait:' }, image(portrait.bytes, portrait.mimeType)] : []),
      ...frames.flatMap((frame, index) => [{ text: `Frame ${index + 1}:` }, image(frame)]),
    ],
    schema: {
      type: 'object',
      properties: {
        ...Object.fromEntries(asked.map((name) => [name, { type: 'boolean' }])),
        why: { type: 'string' },
      },
      required: [...asked, 'why'],
    },
  };
}
