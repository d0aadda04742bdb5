import { MODELS } from '../../../../../lib/domain/kinds/image/catalogue/models';
import type { ImageKindId } from '../../../../../lib/domain/kinds/image/registry';
import type { ImageBrief } from '../../provider';

/** What the studio says about an image: what it is, and what it is not. */
export function noteOn(brief: ImageBrief): string {
  const isPrint = brief.photos.some(({ image }) => image.ground !== 'cutout');
  const uncut = isPrint ? ' A photo whose ground could not be taken away is shown as a print.' : '';
  return NOTES[brief.kind](brief) + (brief.kind === 'chat' && brief.photos.length === 0 ? '' : uncut);
}

const OWN_PHOTOS = 'Composed by the built-in studio from your own photos.';

const NOTES: Record<ImageKindId, (brief: ImageBrief) => string> = {
  chat: ({ photos }) => fromWords(photos.length),
  legacy: ({ photos }) => fromWords(photos.length),
  flatlay: () => OWN_PHOTOS,
  background: () => OWN_PHOTOS,
  onmodel: (brief) => `The built-in studio has no people. ${onMannequin(brief)}`,
  mdoli: onMannequin,
};

function fromWords(photos: number): string {
  return photos > 0
    ? `${OWN_PHOTOS} Of the prompt it takes the view, the material and the colour.`
    : 'Composed by the built-in studio, which can’t draw things that it has no photo of: it takes view, material and colour from the prompt. Add photos of what shall be in the picture.';
}

function onMannequin({ model }: ImageBrief): string {
  const { name, build } = model ?? MODELS[0];
  return `Shown with a drawn mannequin of ${name}’s build (${build.height} cm); the sizes to each other are not to scale.`;
}
