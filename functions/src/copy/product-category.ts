import { LANGUAGES } from '../../../lib/domain/shared/language';
import { CATEGORIES, CATEGORY_CUES, type Category } from './cues/categories';
import { countCues, cueList, cueText, type CueList } from './cues/cue-words';

/** What a product is called says more than what is said about it. */
const NAME_WEIGHT = 4;
/** One mention in passing (“lighter than your phone”) tells nothing. */
const LEAST_SCORE = 2;

const LISTS = CATEGORIES.map((category) => ({
  category,
  lists: LANGUAGES.map((language) => cueList(CATEGORY_CUES[category][language], language)),
}));

/** What kind of product this is, by the things that its name and description mention; `other` where none leads. */
export function productCategory(name: string, description: string): Category {
  const scores = LISTS.map(({ category, lists }) => ({
    category,
    score: NAME_WEIGHT * mentions(lists, name) + mentions(lists, description),
  })).sort((one, other) => other.score - one.score);
  const [first, second] = scores;
  return first && first.score >= LEAST_SCORE && first.score !== second?.score ? first.category : 'other';
}

/** How many different things are mentioned, in the language that finds most. */
function mentions(lists: readonly CueList[], text: string): number {
  const words = cueText(text);
  return Math.max(...lists.map((cues) => countCues(words, cues)));
}
