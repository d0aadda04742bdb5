import { addUsd } from '../../../../../lib/domain/money/money';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import { textSpent } from '../../../providers/gemini/text-models';
import { modelName } from '../../../providers/gemini/text-client';
import {
  type ClipResolution,
  USUAL_RESOLUTION,
  usdOfClip,
  videoModelNamed,
} from '../../../providers/gemini/video/video-models';
import { usdPerSecondSet, videoModelName } from '../../../providers/gemini/video/video-service';

/** Tokens of a question with four pictures, and of its short answer. */
const LIKENESS = { images: 0, input_tokens: 2500, output_tokens: 400 };

type Timed = Pick<FilmScript, 'scenes' | 'fps'>;

/** How long the clip of a scene is to be; what is longer than a clip can be is slowed down. */
export function askedSeconds({ scenes, fps }: Timed, scene: number): number {
  const frames = scenes[scene]?.frames ?? fps;
  return Math.min(frames / fps, videoModelNamed(videoModelName()).seconds.most);
}

/** What the clip of a scene costs, in USD: an estimate. */
export function usdOfScene(script: Timed, scene: number, resolution: ClipResolution): number {
  const wanted = { seconds: askedSeconds(script, scene), resolution };
  return usdOfClip(videoModelNamed(videoModelName()), wanted, usdPerSecondSet());
}

/** What filming all scenes costs, and looking whether each shows the product, in USD. */
export function usdOfFilming(script: Timed): number {
  const look = textSpent(modelName(), LIKENESS).usd;
  return script.scenes.reduce(
    (sum, _, scene) => addUsd(sum, addUsd(usdOfScene(script, scene, USUAL_RESOLUTION), look)),
    0,
  );
}
