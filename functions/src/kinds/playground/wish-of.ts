import type { PlaygroundVideoInput } from '../../../../lib/domain/kinds/playground/playground-video';
import type { PromptWish } from '../../directing/direct-prompt';
import type { StoredInput } from '../../inputs/stored-inputs';

/** What is asked for, whoever makes the film. */
export function wishOf(
  { prompt, previous, aspect_ratio }: PlaygroundVideoInput,
  photos: readonly StoredInput[],
): Omit<PromptWish, 'seconds' | 'fps'> {
  return {
    ...{ prompt, ratio: aspect_ratio, instructions: previous?.instructions ?? [], pictures: photos.length },
    pictureColor: photos[0]?.image.average_color ?? null,
  };
}
