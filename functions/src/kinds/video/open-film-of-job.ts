import type { Film } from '../../filming/film';
import { loadStoredInputs } from '../../inputs/load-inputs';
import { openFilm } from '../../providers/studio/motion/open-film';
import type { DirectedFilm, VideoJob, VideoState } from './video-state';

/** The film of a job, with its pictures, as it was directed. */
export async function openFilmOfJob(
  { id, input }: VideoJob,
  { inputs, film: directed }: VideoState,
): Promise<{ film: Film; directed: DirectedFilm }> {
  if (!inputs || !directed) throw new Error(`The video ${id} was never directed`);
  const { photos, logo } = await loadStoredInputs(id, inputs);
  const own = input.product_images.length;
  const products = [photos.slice(0, own), ...photos.slice(own).map((photo) => [photo])];
  return { film: await openFilm(directed.script, { products, logo }), directed };
}
