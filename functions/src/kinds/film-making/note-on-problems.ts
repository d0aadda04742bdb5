import type { FilmProblem } from '../../film-gate/film-problem';
import { ProviderError } from '../../providers/provider-error';

/** What a person can change: the same wish makes the same film, so another try would not help. */
const ADVICE: Partial<Record<FilmProblem['code'], string>> = {
  words_place: 'Shorten the product’s name and description, or choose another template.',
  words_contrast: 'Choose other colours, or another template.',
  words_signs: 'Write the words without these signs.',
  product: 'Choose another photo, or another template.',
};
const MOST_NAMED = 3;

const HASTY = 'Some words stand too briefly to be read with ease. Ask for fewer scenes or for a longer video.';

/**
 * What a person should know of a video that they may have; null for nothing. Words that hurry are what many scenes in
 * few seconds ask for: they spoil no more than that. Throws for everything else, with what to do.
 */
export function noteOnProblems(problems: readonly FilmProblem[]): string | null {
  const hasty = problems.filter(({ code }) => code === 'words_time');
  if (hasty.length < problems.length) throw notPassed(problems.filter((one) => !hasty.includes(one)));
  return hasty.length === 0 ? null : HASTY;
}

function notPassed(problems: readonly FilmProblem[]): ProviderError {
  const advice = problems.flatMap(({ code }) => ADVICE[code] ?? []);
  const named = [...new Set(problems.map(({ message }) => message))].slice(0, MOST_NAMED);
  const isOurs = advice.length === 0;
  const what = isOurs ? 'That is our fault. Try another template.' : [...new Set(advice)].join(' ');
  const message = `The video did not pass its check. ${named.join(' ')} ${what}`;
  return new ProviderError(isOurs ? 'INTERNAL' : 'INVALID_PRODUCT_DATA', message, false);
}
