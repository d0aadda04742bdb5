import { productsProblem } from '../../../../lib/domain/kinds/video/video-generation';
import { addUsd } from '../../../../lib/domain/money/money';
import type { FilmScript } from '../../../../lib/domain/video/film-script';
import type { VideoMaker } from '../../../../lib/domain/video/video-maker';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import { detectLanguage } from '../../../../lib/domain/shared/detect-language';
import { USUAL_VOICE } from '../../../../lib/domain/video/voice';
import { keepSubject } from '../../catalogue/subject';
import { directFilm } from '../../directing/direct-film';
import { wordsToSay } from '../../directing/words-to-say';
import type { FilmWish } from '../../directing/film-wish';
import type { FilmKind, FilmVoice } from '../film-making/film-kind';
import { InputError } from '../../inputs/input-error';

import { loadStoredInputs } from '../../inputs/load-inputs';
import { usdOfFilming } from '../film-making/clips/clip-price';
import { chooseMaker } from '../film-making/choose-maker';
import { filmPipeline } from '../film-making/film-pipeline';
import { asLongAsSpoken, usdOfVoice } from '../film-making/voice/voice-price';
import { planScenes, usdOfPlanning } from './plan-scenes';

export type VideoJob = Identified<JobOf<'video_generation'>>;

/** A video of a product, as a film. */
export const videoFilm: FilmKind<VideoJob> = {
  check({ input }) {
    const problem = productsProblem(input.template, 1 + input.others.length);
    if (problem) throw new InputError('', problem);
  },

  uploadsOf: ({ input: { product_images, others, logo } }) => ({
    photos: [product_images, ...others.map(({ image }) => [image])],
    logo,
  }),

  track: ({ input: { own_track: upload, duration_seconds: seconds } }) => upload && { upload, seconds },

  async write(job, work) {
    await keepSubject(job.user_id, job.input);
    const { maker } = job.input;
    const wish = wishOf(job);
    const script = directFilm(wish);
    const voice = voiceOf(job, script);
    const filming = addUsd(usdOfFilming(asLongAsSpoken(script, voice)), usdOfPlanning());
    const usd = addUsd(filming, usdOfVoice(voice, script));
    const chosen = await chooseMaker(makerFor(script, maker), () => work.setAside({ usd }));
    if (chosen.maker === 'studio') return { script, note: notes(catalogueNote(script, maker), chosen.note) };
    const { inputs } = work.state;
    const photos = inputs ? (await loadStoredInputs(job.id, inputs)).photos : [];
    const planned = await planScenes(script, wish, { jobId: job.id, photos, signal: work.signal });
    const scenes = planned.pictures.map((picture, scene) => ({ scene, picture }));
    const filmed = { scenes, insists: maker === 'model' };
    return { script: planned.script, note: null, spent: planned.spent, filmed };
  },

  voice: voiceOf,
};

/** Makes a video of a product. */
export const videoPipeline = filmPipeline(videoFilm);

function voiceOf({ input }: VideoJob, script: FilmScript): FilmVoice | null {
  return input.voice_over ? { id: USUAL_VOICE, lines: wordsToSay(script) } : null;
}

/** A film of many products shows several in a scene, which a clip of one can't. */
const makerFor = ({ template }: FilmScript, maker: VideoMaker): VideoMaker =>
  template === 'catalogue' ? 'studio' : maker;

const catalogueNote = ({ template }: FilmScript, maker: VideoMaker) =>
  template === 'catalogue' && maker === 'model' ? 'Films of many products are made by the studio.' : null;

const notes = (...all: readonly (string | null)[]) => all.filter((note) => note !== null).join(' ') || null;

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
