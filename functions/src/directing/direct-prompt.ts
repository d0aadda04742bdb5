import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import { detectLanguage } from '../../../lib/domain/shared/detect-language';
import type { Language } from '../../../lib/domain/shared/language';
import type { FilmScript, SceneScript } from '../../../lib/domain/video/film-script';
import type { MusicMood } from '../../../lib/domain/video/music';
import { type FrameRate, VIDEO_LIMITS } from '../../../lib/domain/video/video-limits';
import { inColors, inTone, type TwoColors } from '../providers/studio/remix/change-colors';
import { WISH_NOTES } from '../providers/studio/remix/follow-instruction';
import { readNamedColors } from '../providers/studio/remix/named-colors';
import { readWishes } from '../providers/studio/remix/read-wishes';
import { templateOf } from '../providers/studio/motion/templates/registry';
import { cutToBeats } from './cut-to-beats';
import { readingSeconds } from './reading-time';
import { glancesOf, quotedIn } from './said-words';

/** Seconds that words take to come. */
const COMING = 0.8;
/** What words may need of the time that there is. */
const MOST_HURRIED = 1.15;
/** Without pictures or colours of its own. */
const PLAIN: TwoColors = { primaryColor: '#2B4C7E', secondaryColor: '#F2E3C6' };
const PALE = '#F4F1EA';

/** A prompt as the studio can follow it: with pictures to show, or words alone. */
export interface PromptWish {
  prompt: string;
  /** What was to be different since, one after the other. */
  instructions: readonly string[];
  /** How many pictures there are. */
  pictures: number;
  /** The colour of the first of them, `#RRGGBB`. */
  pictureColor: string | null;
  /** Exactly so many scenes, each as long; as the words ask for where nothing is said. */
  scenes?: number;
  seconds: number;
  ratio: AspectRatio;
  fps: FrameRate;
}

/** What the studio has made of it: `done` names, in words for the person, which of the instructions' wishes it has followed. */
export interface DirectedPrompt {
  script: FilmScript;
  done: readonly string[];
  /** Whether all that the prompt says stands in the film. */
  isWhole: boolean;
}

/** Makes a script of a prompt's own words: pure, so that the same wish is the same film. */
export function directPrompt(wish: PromptWish): DirectedPrompt {
  const language = detectLanguage(wish.prompt);
  const { colors, done } = colorsOf(wish);
  const words = wordsOf(wish, language);
  const shown = wish.scenes === undefined ? fitting(words, wish.seconds, language) : words.slice(0, wish.scenes);
  const texts = repeated(shown, wish);
  const music = musicOf(wish);
  const { template, roles } = templateFor(wish.pictures, texts.length);
  const needs = texts.map((text) => (wish.scenes === undefined ? COMING + readingSeconds(text, language) : 1));
  const frames = cutToBeats(needs, { frames: wish.seconds * wish.fps, fps: wish.fps, music });
  const script: FilmScript = {
    ...{ template, aspect_ratio: wish.ratio, lang: language, fps: wish.fps, music },
    scenes: texts.map((text, index): SceneScript => {
      const product = wish.pictures === 0 ? 0 : index % wish.pictures;
      return {
        number: index + 1,
        role: roles[index] ?? 'story',
        text,
        detail: null,
        frames: frames[index] ?? 1,
        product,
      };
    }),
    ...{ call: '', brand_name: '', primary_color_hex: colors.primaryColor, secondary_color_hex: colors.secondaryColor },
    products: Array.from({ length: wish.pictures }, () => ({ name: '', price: null })),
    captions: true,
  };
  return { script, done, isWhole: shown.length === words.length };
}

/** What is in quotation marks is to be said; else all of the prompt is. */
function wordsOf({ prompt }: PromptWish, language: Language): string[] {
  const quoted = quotedIn(prompt);
  const words = quoted.length > 0 ? quoted : glancesOf(prompt, language);
  // What is no sentence of any language is said as it is.
  return words.length > 0 ? words : [prompt.trim().slice(0, 40)];
}

/** As many of them as can be read in the time, a little hurried at most; the first in any case. */
function fitting(words: readonly string[], seconds: number, language: Language): string[] {
  let left = seconds * MOST_HURRIED;
  const shown: string[] = [];
  for (const text of words.slice(0, VIDEO_LIMITS.scenes.most)) {
    left -= COMING + readingSeconds(text, language);
    if (shown.length > 0 && left < 0) break;
    shown.push(text);
  }
  return shown;
}

/** Each picture is shown, whether there are words left for it or not. */
function repeated(shown: readonly string[], { pictures, seconds, scenes }: PromptWish): string[] {
  const count = scenes ?? Math.max(shown.length, Math.min(pictures, Math.floor(seconds / 2)));
  return Array.from({ length: count }, (_, index) => shown[index % shown.length] ?? '');
}

function templateFor(
  pictures: number,
  scenes: number,
): Pick<FilmScript, 'template'> & { roles: readonly SceneScript['role'][] } {
  const template = pictures === 0 ? 'moving_type' : 'hero_reveal';
  return { template, roles: templateOf(template).roles(scenes) };
}

function colorsOf({ prompt, instructions, pictureColor }: PromptWish): { colors: TwoColors; done: string[] } {
  const own = pictureColor === null ? PLAIN : { primaryColor: pictureColor, secondaryColor: PALE };
  const done: string[] = [];
  let colors = inColors(own, readNamedColors(prompt).slice(0, 2));
  for (const wish of readWishes(prompt)) colors = inTone(colors, wish) ?? colors;
  for (const instruction of instructions) {
    const named = readNamedColors(instruction).slice(0, 2);
    done.push(...named.map(({ name }) => name));
    colors = inColors(colors, named);
    for (const wish of readWishes(instruction)) {
      const changed = inTone(colors, wish);
      if (changed) done.push(WISH_NOTES[wish]);
      colors = changed ?? colors;
    }
  }
  return { colors, done };
}

/** Calm or driving where somebody says so. */
function musicOf({ prompt, instructions }: PromptWish): MusicMood {
  const wishes = readWishes([prompt, ...instructions].join('. '));
  if (wishes.includes('calmer')) return 'calm';
  return wishes.includes('bolder') ? 'drive' : 'bright';
}
