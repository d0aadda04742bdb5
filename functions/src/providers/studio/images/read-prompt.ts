import { cueText, everyCue, hasCue } from '../../../copy/cues/cue-words';
import type { Oklch } from '../color/oklch';
import { DARK_SETTING, MATERIALS } from './materials';
import { readPaint } from './read-paint';
import { ABOVE_CUES } from './views';

/** What the studio can make of a person's words. */
export interface PromptWish {
  view: 'above' | null;
  /** Id in the catalogue. */
  background: number | null;
  /** Of wall and ground, where a colour is named and no material. */
  color: Oklch | null;
}

const ABOVE = everyCue(ABOVE_CUES);
const DARK = everyCue(DARK_SETTING.cues);
const BACKGROUNDS = MATERIALS.map(({ background, cues }) => ({ background, list: everyCue(cues) }));

/** Reads view, material and colour out of a prompt in any of the languages of ads, and nothing else. */
export function readPrompt(prompt: string): PromptWish {
  const text = cueText(prompt);
  const paint = readPaint(prompt);
  const isDark = paint?.shade !== 'dark' && hasCue(text, DARK);
  const named = BACKGROUNDS.find(
    ({ background, list }) => hasCue(text, list) || (isDark && background === DARK_SETTING.background),
  );
  return {
    view: hasCue(text, ABOVE) ? 'above' : null,
    background: named?.background ?? null,
    color: named ? null : (paint?.color ?? null),
  };
}
