import { productsProblem } from '../../../../lib/domain/kinds/video/video-generation';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import { detectLanguage } from '../../../../lib/domain/shared/detect-language';
import { keepSubject } from '../../catalogue/subject';
import { directFilm } from '../../directing/direct-film';
import type { FilmWish } from '../../directing/film-wish';
import { InputError } from '../../inputs/input-error';
import { filmPipeline } from '../film-making/film-pipeline';

export type VideoJob = Identified<JobOf<'video_generation'>>;

const NO_VOICES = 'The studio has no voices: nothing is spoken in this video.';

/** Makes a video of a product. */
export const videoPipeline = filmPipeline<VideoJob>({
  check({ input }) {
    const problem = productsProblem(input.template, 1 + input.others.length);
    if (problem) throw new InputError('', problem);
  },

  uploadsOf: ({ input: { product_images, others, logo } }) => ({
    photos: [product_images, ...others.map(({ image }) => [image])],
    logo,
  }),

  async write(job) {
    await keepSubject(job.user_id, job.input);
    return { script: directFilm(wishOf(job)), note: job.input.voice_over ? NO_VOICES : null };
  },
});

function wishOf({ input }: VideoJob): FilmWish {
  const { product_full_name: name, product_description: description, price, others } = input;
  return {
    brandName: input.brand_name,
    primaryColor: input.primary_color_hex,
    secondaryColor: input.secondary_color_hex,
    products: [
      { name, description, features: [], price },
      ...others.map((other) => ({ name: other.full_name, description: '', features: [], price: other.price })),
    ],
    prompt: input.prompt,
    template: input.template,
    scenes: input.scenes,
    seconds: input.duration_seconds,
    ratio: input.aspect_ratio,
    language: input.lang ?? detectLanguage(description),
    fps: input.fps,
    music: input.music,
    captions: input.captions,
  };
}
