import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import {
  AVATAR_LIMITS,
  type AvatarVideoInput,
  presentingScenes,
  scriptProblem,
  spokenLanguage,
} from '../../../../lib/domain/kinds/avatar/avatar-video';
import { addUsd } from '../../../../lib/domain/money/money';
import { addSpent, NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import type { FilmScript } from '../../../../lib/domain/video/film-script';
import { PRESENTER_DETAILS, type PresenterId } from '../../../../lib/domain/video/presenter';
import { keepSubject } from '../../catalogue/subject';
import { directFilm } from '../../directing/direct-film';
import { filmOfWords } from '../../directing/film-of-words';
import type { FilmWish } from '../../directing/film-wish';
import { wordsToSay } from '../../directing/words-to-say';
import { InputError } from '../../inputs/input-error';
import { hasModel } from '../../providers/gemini/text-client';
import { ProviderError } from '../../providers/provider-error';
import { MAX_TRIES } from '../../settings';
import { newLine } from '../../soundtrack/speech/spoken-film';
import { whyNoClips } from '../film-making/choose-maker';
import { usdOfFilming } from '../film-making/clips/clip-price';
import type { FilmKind, FilmVoice, WrittenFilm } from '../film-making/film-kind';
import { filmPipeline } from '../film-making/film-pipeline';
import type { FilmWork } from '../film-making/film-state';
import { asLongAsSpoken, usdOfVoice } from '../film-making/voice/voice-price';
import { needPortrait, readPortrait, usdOfPortrait } from './presenter-portrait';
import { presenterShots, writePresenterPrompt } from './presenter-prompt';
import { usdOfWriting, writeScript } from './write-script';

type AvatarJob = Identified<JobOf<'avatar_video'>>;

/** Somebody who presents a product, as a film. */
export const avatarFilm: FilmKind<AvatarJob> = {
  check({ input }) {
    const problem = scriptProblem(input);
    if (problem) throw new InputError('', problem);
  },

  uploadsOf: ({ input: { product_images, logo } }) => ({ photos: [product_images], logo }),

  write,

  voice: ({ input }, script) => (hasModel() ? voiceOf(input, script) : null),

  cast: async ({ input: { avatar_id } }) => ({
    portrait: await readPortrait(avatar_id),
    prompt: (script, scene, picture) => writePresenterPrompt(avatar_id, script, scene, picture),
  }),
};

/** Has somebody present a product; where there is nobody, shows what they would say. */
export const avatarPipeline = filmPipeline(avatarFilm);

const NO_PEOPLE =
  'The studio has no people and no voices: what the presenter would say stands in the pictures, with your product.';

async function write(job: AvatarJob, work: FilmWork<AvatarJob>): Promise<WrittenFilm> {
  const { input } = job;
  await keepSubject(job.user_id, input);
  const byRules = scriptByRules(input);
  if (!hasModel()) return { script: byRules, note: NO_PEOPLE };
  const why = await whyNoClips(async () => work.setAside({ usd: await usdOfPresenting(input, byRules) }));
  if (why) return { script: byRules, note: notFilmed(why.message) };
  const portrait = await portraitOf(input.avatar_id, work);
  const written = await scriptByModel(job, byRules, work.signal);
  const spent = addSpent(portrait.spent, written.spent);
  if (portrait.problem !== null) return { script: written.script, note: portrait.problem, spent };
  return {
    script: written.script,
    note: null,
    spent,
    filmed: { scenes: presenterShots(written.script), insists: false },
  };
}

const notFilmed = (why: string) => `The presenter could not be filmed: the video shows your product. ${why}`;

/** On the safe side: nobody knows yet how long the words that are still to be written take. */
async function usdOfPresenting(input: AvatarVideoInput, script: FilmScript): Promise<number> {
  const voice = voiceOf(input, script);
  const long = asLongAsSpoken(script, voice);
  const shots = presenterShots(long);
  const filming = usdOfFilming({
    ...long,
    scenes: long.scenes.filter((_, at) => shots.some(({ scene }) => scene === at)),
  });
  const writing = input.script === null ? usdOfWriting() : 0;
  return [usdOfVoice(voice, script), writing, await usdOfPortrait(input.avatar_id)].reduce(addUsd, filming);
}

/** Makes the presenter's portrait, where there is none; a sentence for the person where that can't be. */
async function portraitOf(
  id: PresenterId,
  { attempt, signal }: FilmWork<AvatarJob>,
): Promise<{ problem: string | null; spent: Spent }> {
  try {
    return { problem: null, spent: await needPortrait(id, signal) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError) || (error.retryable && attempt < MAX_TRIES)) throw error;
    return { problem: notFilmed(error.message), spent: error.spent };
  }
}

/** A script that is given is said word for word; else a model writes it, or the rules' own stays. */
async function scriptByModel(
  { id, input }: AvatarJob,
  byRules: FilmScript,
  signal: AbortSignal,
): Promise<{ script: FilmScript; spent: Spent }> {
  if (input.script !== null) return { script: byRules, spent: NOTHING_SPENT };
  const wish = wishOf(input);
  const wanted = { jobId: id, language: wish.language, seconds: wish.seconds };
  const { script, spent } = await writeScript(input, wanted, signal);
  return { script: script === null ? byRules : withLabel(input, filmOfWords(wish, script)), spent };
}

function voiceOf(input: AvatarVideoInput, script: FilmScript): FilmVoice {
  const id = input.voice_id ?? PRESENTER_DETAILS[input.avatar_id].voice;
  // Somebody's own script is said word for word, and nothing else.
  const lines =
    input.script === null ? wordsToSay(script) : script.scenes.map(({ text }, index) => newLine(index, text));
  return { id, lines };
}

function scriptByRules(input: AvatarVideoInput): FilmScript {
  const wish = wishOf(input);
  if (input.script !== null) return withLabel(input, filmOfWords(wish, input.script));
  const scenes = presentingScenes(wish.seconds);
  return withLabel(input, directFilm({ ...wish, prompt: null, template: 'authentic_story', scenes }));
}

const withLabel = ({ ai_mark }: AvatarVideoInput, script: FilmScript) => ({ ...script, ai_label: ai_mark });

function wishOf(input: AvatarVideoInput): Omit<FilmWish, 'scenes' | 'template' | 'prompt'> {
  const { product_full_name: name, product_description: description, price } = input;
  return {
    brandName: input.brand_name,
    primaryColor: input.primary_color_hex,
    secondaryColor: input.secondary_color_hex,
    products: [{ name, description, features: [], price }],
    // A script that is given takes as long as it takes, unless more was asked for.
    seconds: input.duration_seconds ?? (input.script === null ? AVATAR_LIMITS.seconds.usual : 0),
    ratio: input.aspect_ratio,
    language: spokenLanguage(input),
    fps: input.fps,
    music: input.music,
    captions: true,
  };
}
