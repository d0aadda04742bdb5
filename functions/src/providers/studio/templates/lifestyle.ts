import type { Composition, StudioTemplate } from '../template';
import { archway } from './lifestyle-archway';
import { goldenHour } from './lifestyle-evening';
import { archPhoto, printPhoto, splitPhoto } from './lifestyle-photo';
import { byTheWindow } from './lifestyle-window';

export const LIFESTYLE: StudioTemplate = [
  sceneOr(splitPhoto, byTheWindow),
  sceneOr(archPhoto, archway),
  sceneOr(printPhoto, goldenHour),
];

/** A photo with a place of its own is shown as it is; only a cut-out is put into a drawn one. */
function sceneOr(photo: Composition, scene: Composition): Composition {
  return (stage) => (stage.pictures[0].image.ground === 'cutout' ? scene(stage) : photo(stage));
}
