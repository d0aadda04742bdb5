import type { ImageKind } from './image-kind';
import { background } from './background';
import { chat } from './chat';
import { flatlay } from './flatlay';
import { legacy } from './legacy';
import { mdoli } from './mdoli';
import { onmodel } from './onmodel';

/** Every kind of job that makes one image, by its `type`. */
export const IMAGE_KINDS = { chat, flatlay, onmodel, mdoli, background, legacy } as const satisfies Record<
  string,
  ImageKind
>;

export type ImageKindId = keyof typeof IMAGE_KINDS;
export const IMAGE_KIND_IDS = Object.keys(IMAGE_KINDS) as [ImageKindId, ...ImageKindId[]];
