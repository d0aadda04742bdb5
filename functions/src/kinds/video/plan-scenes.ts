import * as logger from 'firebase-functions/logger';
import { z } from 'zod';
import { NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import type { FilmScript, SceneRole, SceneScript } from '../../../../lib/domain/video/film-script';
import { withoutFullStop } from '../../copy/plain-text';
import { usableText } from '../../copy/usable-text';
import type { FilmWish } from '../../directing/film-wish';
import { readingSeconds } from '../../directing/reading-time';
import type { PreparedFile } from '../../inputs/prepared-image';
import { askForJson } from '../../providers/gemini/ask-for-json';
import { modelClient, modelName } from '../../providers/gemini/text-client';
import { textSpent } from '../../providers/gemini/text-models';
import { ProviderError } from '../../providers/provider-error';
import { ROLE_BRIEFS, writeSceneQuestion } from './scene-question';

const MOST_TEXT = 60;
const MOST_PICTURE = 700;
/** These say an offer, a price or a trouble exactly as the person did. */
const FIXED: ReadonlySet<SceneRole> = new Set(['call', 'offer', 'before', 'problem']);
/** Of a scene: the rest is coming and going. */
const READABLE = 0.7;

const answerSchema = z.object({
  shots: z.array(
    z
      .object({ text: z.string().nullable().catch(null), picture: z.string().nullable().catch(null) })
      .catch(() => NO_SHOT),
  ),
});
const NO_SHOT = { text: null, picture: null };

/** Tokens of the question with a photo, and of the answer with what is thought about it. */
const PLANNING = { images: 0, input_tokens: 2500, output_tokens: 2000 };

/** What planning the scenes of a film costs, in USD: an estimate. */
export const usdOfPlanning = (): number => textSpent(modelName(), PLANNING).usd;

interface PlannedScenes {
  script: FilmScript;
  /** What each scene shows. */
  pictures: string[];
  spent: Spent;
}

/**
 * What a model would have the scenes say and show, with the rules' words wherever it claims more than the person said or
 * can't be had. Rejects with the signal's reason on an abort.
 */
export async function planScenes(
  script: FilmScript,
  wish: FilmWish,
  { jobId, photos, signal }: { jobId: string; photos: readonly PreparedFile[]; signal: AbortSignal },
): Promise<PlannedScenes> {
  try {
    const question = writeSceneQuestion(script, wish, photos);
    const { value, spent } = await askForJson(await modelClient(), modelName(), question, signal);
    return { ...repaired(script, wish, answerSchema.safeParse(value).data?.shots ?? []), spent };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    logger.warn('The model planned no scenes; rules did', { jobId, code: error.code, cause: String(error.cause) });
    return { ...repaired(script, wish, []), spent: error.spent ?? NOTHING_SPENT };
  }
}

type Shots = z.infer<typeof answerSchema>['shots'];

/** Pure: the script with what can be used of the shots. */
export function repaired(script: FilmScript, wish: FilmWish, shots: Shots): Omit<PlannedScenes, 'spent'> {
  const [product] = wish.products;
  const said = [wish.brandName, wish.prompt ?? '', ...wish.products.flatMap((one) => [one.name, one.description])].join(
    '\n',
  );
  const scenes = script.scenes.map((scene, index): SceneScript => {
    const text = usableText(withoutFullStop(shots[index]?.text ?? ''), MOST_TEXT, said);
    // What the person has put in quotation marks is said as it is.
    const isAsked = wish.prompt?.includes(scene.text) ?? false;
    if (FIXED.has(scene.role) || isAsked || text === null || !isReadable(text, scene, script)) return scene;
    return { ...scene, text };
  });
  const pictures = script.scenes.map(
    (scene, index) =>
      usableText(shots[index]?.picture ?? null, MOST_PICTURE, said) ??
      `A shot that ${ROLE_BRIEFS[scene.role]}. ${product.name}, in warm natural light, in a calm place that suits it.`,
  );
  return { script: { ...script, scenes }, pictures };
}

function isReadable(text: string, { frames, detail }: SceneScript, { fps, lang }: FilmScript): boolean {
  return readingSeconds(text, lang) + readingSeconds(detail ?? '', lang) <= (frames / fps) * READABLE;
}
