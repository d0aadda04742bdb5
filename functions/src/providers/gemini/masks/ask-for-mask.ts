import type { GoogleGenAI, ThinkingConfig } from '@google/genai';
import { NO_USAGE, NOTHING_SPENT, type Spent } from '../../../../../lib/domain/money/usage';
import type { SceneMask } from '../../../inputs/cut-scene';
import { encodePixels, cropPixels, type Pixels } from '../../../inputs/pixels';
import { isTimeout } from '../ask-model';
import { MASK_SERVICE } from '../asked-service';
import { failureOfCall } from '../failure-of-call';
import { readUsage } from '../read-usage';
import { textSpent } from '../text-models';
import { MOST_TOKENS, usdOfMask } from './mask-model';
import { readMask } from './read-mask';
import { writeMaskQuestion } from './write-mask-question';

/** Pixels on the longer side of the picture that is asked about: as large as models look. */
const ASKED_SIDE = 1024;
/** A person waits for it, and there are other ways. */
const TIMEOUT_MS = 40_000;

export interface GivenMask {
  /** null where the model sees no product. */
  mask: SceneMask | null;
  spent: Spent;
}

/**
 * Asks `model` for the mask of a photo's product. Once: the other ways to cut it out cost nothing. Rejects with ProviderError,
 * whose `spent` is what that has cost all the same; when `signal` aborts, with its reason.
 */
export async function askForMask(
  client: GoogleGenAI,
  model: string,
  pixels: Pixels,
  { signal, timeoutMs = TIMEOUT_MS }: { signal: AbortSignal; timeoutMs?: number },
): Promise<GivenMask> {
  let spent = NOTHING_SPENT;
  try {
    signal.throwIfAborted();
    const { width, height } = pixels;
    const asked = await cropPixels(pixels, { left: 0, top: 0, width, height }, ASKED_SIDE);
    const { bytes } = await encodePixels(asked, false);
    const answer = await client.models.generateContent({
      model,
      contents: [{ role: 'user', parts: writeMaskQuestion(bytes) }],
      config: {
        abortSignal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        responseMimeType: 'application/json',
        maxOutputTokens: MOST_TOKENS,
        ...(await thinkingOf(model)),
      },
    });
    spent = textSpent(model, readUsage(answer));
    const mask = await readMask(answer, { width: asked.width, height: asked.height });
    signal.throwIfAborted();
    return { mask, spent };
  } catch (error) {
    // The SDK's own error would not tell a cancel from a timeout.
    signal.throwIfAborted();
    const failure = failureOfCall(error, MASK_SERVICE);
    failure.spent = isTimeout(error) ? { usd: usdOfMask(model), usage: NO_USAGE } : spent;
    throw failure;
  }
}

/** Outlines come out better without much thought, as Google says; how that is said depends on the family. */
async function thinkingOf(model: string): Promise<{ thinkingConfig?: ThinkingConfig }> {
  if (/^gemini-(2\.5|robotics-er-1)/.test(model)) return { thinkingConfig: { thinkingBudget: 0 } };
  if (!/^gemini-([3-9]|\d\d|robotics-er)/.test(model)) return {};
  const { ThinkingLevel } = await import('@google/genai');
  return { thinkingConfig: { thinkingLevel: ThinkingLevel.LOW } };
}
