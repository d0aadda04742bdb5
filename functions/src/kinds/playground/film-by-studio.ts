import type { PlaygroundVideoInput } from '../../../../lib/domain/kinds/playground/playground-video';
import { FRAME_RATES, USUAL_FRAME_RATE, VIDEO_LIMITS } from '../../../../lib/domain/video/video-limits';
import { type DirectedPrompt, directPrompt } from '../../directing/direct-prompt';
import type { StoredInput } from '../../inputs/stored-inputs';
import type { WrittenFilm } from '../film-making/film-kind';
import { wishOf } from './wish-of';

/** A draft of the studio is no longer than it takes to see what it will be, and has fewer frames. */
const DRAFT = { seconds: 6, fps: FRAME_RATES[0] };

/** The film that the studio makes of a prompt: its own words, over the pictures or set in type. */
export function byStudio(input: PlaygroundVideoInput, photos: readonly StoredInput[]): WrittenFilm & { note: string } {
  const { draft, duration_seconds } = input;
  const directed = directPrompt({
    ...wishOf(input, photos),
    seconds: draft ? Math.min(DRAFT.seconds, duration_seconds) : duration_seconds,
    fps: draft ? DRAFT.fps : USUAL_FRAME_RATE,
  });
  return { script: directed.script, note: noteOn(input, directed) };
}

/** What the studio is, what it has followed, and what it has left out. */
function noteOn(
  { draft, previous, images, duration_seconds }: PlaygroundVideoInput,
  { done, isWhole }: DirectedPrompt,
) {
  const shows =
    images.length > 0 ? 'your pictures with the words of your prompt' : 'the words of your prompt, set in type';
  const asked = previous?.instructions.length ?? 0;
  return [
    `The studio shows ${shows}. A video model would film what the prompt describes.`,
    ...(asked === 0 ? [] : [done.length > 0 ? `Changed: ${done.join(', ')}.` : NOT_UNDERSTOOD]),
    ...(isWhole ? [] : [`Not all of the prompt can be read in the time: ${HOW_TO_SAY_MORE}`]),
    ...(draft && duration_seconds > DRAFT.seconds
      ? [`A draft has its first ${DRAFT.seconds} seconds at most; the finished video is as long as you asked.`]
      : []),
  ].join(' ');
}

const NOT_UNDERSTOOD =
  'What was to be different needs a video model. The studio can change colours: name one, or ask for warmer, cooler, lighter, darker, bolder or calmer.';
const HOW_TO_SAY_MORE = `ask for a longer video, up to ${VIDEO_LIMITS.seconds.most} seconds, or for fewer words.`;
