import type { FilmScript } from '../../../lib/domain/video/film-script';
import { speakingSeconds } from '../../../lib/domain/video/speaking-time';
import { templateOf } from '../providers/studio/motion/templates/registry';
import { captionPieces } from './caption-pieces';
import { cutToBeats } from './cut-to-beats';
import { scriptOf } from './direct-film';
import type { FilmWish } from './film-wish';
import { findWords } from './film-words';
import { readingSeconds } from './reading-time';

/** Seconds that words take to come, and that a scene takes beside its words. */
const COMING = 0.8;
/** At the end there is a price and what to do as well. */
const CALL_SECONDS = 1.6;

/** Somebody tells of the product in words that are given, one scene after the other: all of them, and in their order. */
export function filmOfWords(wish: Omit<FilmWish, 'scenes' | 'template' | 'prompt'>, words: string): FilmScript {
  const template = 'authentic_story';
  const [product] = wish.products;
  const pieces = captionPieces(words, wish.language);
  const roles = templateOf(template).roles(pieces.length);
  const needs = pieces.map((text, index) => {
    const said = Math.max(readingSeconds(text, wish.language), speakingSeconds(text, wish.language));
    return COMING + said + (index === pieces.length - 1 ? CALL_SECONDS : 0);
  });
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const frames = cutToBeats(needs, {
    ...{ fps: wish.fps, music: wish.music },
    frames: Math.round(Math.max(wish.seconds, needed) * wish.fps),
  });
  const scenes = pieces.map((text, index) => ({
    ...{ role: roles[index] ?? 'story', text, product: 0, frames: frames[index] ?? 1 },
    detail: index === pieces.length - 1 ? product.price : null,
  }));
  const full = { ...wish, prompt: null, template, scenes: pieces.length } as const;
  const { call } = findWords(full, template, product);
  return scriptOf({ ...full, products: [product] }, { template, scenes, call });
}
