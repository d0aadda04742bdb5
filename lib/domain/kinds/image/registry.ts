import { IMAGE_KIND_IDS, type ImageKindId } from '../../ads/picture-template';
import type { ImageKind } from './image-kind';
import { background } from './background';
import { chat } from './chat';
import { flatlay } from './flatlay';
import { legacy } from './legacy';
import { mdoli } from './mdoli';
import { onmodel } from './onmodel';

/** Every kind of job that makes one image, by its `type`. */
export const IMAGE_KINDS = { chat, flatlay, onmodel, mdoli, background, legacy } as const satisfies Record<
  ImageKindId,
  ImageKind
>;

export { IMAGE_KIND_IDS, type ImageKindId };
