import { AVATAR_LIMITS } from '../../../../lib/domain/kinds/avatar/avatar-video';
import { hasFfmpeg } from '../../video-facts/run-ffmpeg';
import { hasModel } from '../../providers/gemini/text-client';
import { newLine } from '../../soundtrack/speech/spoken-film';
import { usdOfFilming } from '../film-making/clips/clip-price';
import { usdOfVoice } from '../film-making/voice/voice-price';
import { usdOfWriting } from './write-script';

const FPS = 30;
const SCENES = 4;
/** What is said in a second. */
const LETTERS = 15;

/** What a video with a presenter usually costs, in USD: an estimate; null where nobody is filmed and nothing spoken. */
export async function usualUsdOfAvatar(): Promise<number | null> {
  if (!hasModel()) return null;
  const { usual } = AVATAR_LIMITS.seconds;
  const line = newLine(0, 'a'.repeat(usual * LETTERS));
  const spoken = usdOfVoice({ id: 'kore', lines: [line] }, { lang: 'english' }) + usdOfWriting();
  if (!(await hasFfmpeg())) return spoken;
  const frames = Math.round((usual * FPS) / SCENES);
  const scene = { number: 1, role: 'story', text: '', detail: null, product: 0, frames } as const;
  // The last scene is the product's own.
  const scenes = Array.from({ length: SCENES - 1 }, () => scene);
  return spoken + usdOfFilming({ fps: FPS, scenes });
}
