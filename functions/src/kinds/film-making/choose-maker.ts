import type { VideoMaker } from '../../../../lib/domain/video/video-maker';
import { BudgetError } from '../../engine/money/budget';
import { hasModel } from '../../providers/gemini/text-client';
import { ProviderError } from '../../providers/provider-error';
import { AD_PROVIDER } from '../../settings';
import { hasFfmpeg } from '../../video-facts/run-ffmpeg';

/** Who films: the model; or the studio, and why where a person would expect the model. */
type ChosenMaker = { maker: 'model' } | { maker: 'studio'; note: string | null };

const STUDIO: ChosenMaker = { maker: 'studio', note: null };
const CHOOSE_STUDIO = 'Choose the studio.';

/**
 * Chooses who films, and sets aside what the model would cost. Rejects with ProviderError (BudgetError among them) where the
 * person wants the model and it can't be had.
 */
export async function chooseMaker(wanted: VideoMaker, setAside: () => Promise<void>): Promise<ChosenMaker> {
  if (wanted === 'studio' || (wanted === 'auto' && !filmsByItself())) return STUDIO;
  const why = await whyNoClips(setAside);
  if (why === null) return { maker: 'model' };
  if (wanted === 'auto') return { maker: 'studio', note: `The studio made this video. ${why.message}` };
  throw why instanceof BudgetError ? why : refusal(`${why.message} ${CHOOSE_STUDIO}`);
}

/** Whether a model films where nobody has said who does. */
export const filmsByItself = (): boolean => hasModel() && AD_PROVIDER.value() !== 'studio';

/** Why a model can't film, a sentence for the person in its message; null once what it would cost is set aside. */
export async function whyNoClips(setAside: () => Promise<void>): Promise<ProviderError | null> {
  if (!hasModel()) return refusal('This site has no key for a video model.');
  if (!(await hasFfmpeg())) return refusal('This site has no ffmpeg, which clips of a model need.');
  try {
    await setAside();
    return null;
  } catch (error) {
    if (error instanceof BudgetError) return error;
    throw error;
  }
}

const refusal = (message: string) => new ProviderError('PROVIDER_UNAVAILABLE', message, false);
