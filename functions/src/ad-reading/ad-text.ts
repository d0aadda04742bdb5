import { detectLanguage } from '../../../lib/domain/shared/detect-language';
import type { Language } from '../../../lib/domain/shared/language';
import { beginsWithCue, countCues, cueList, cueText, hasCue, type CueList, type Cues } from '../copy/cues/cue-words';
import { findProblem } from '../copy/find-problem';
import { findOffer, type OfferPhrases } from '../copy/offer-phrases';
import { plainText, tidy } from '../copy/plain-text';
import { splitSentences } from '../copy/split-sentences';

/** A caption of Instagram has 2,200 at most, and three minutes of speech some 3,000. */
const MOST_CHARACTERS = 5000;
/** No word is longer, and what looks for addresses in one takes the square of its length. */
const OVERLONG = /\S{1000,}/gu;
/** In these the verb, which tells a command, ends the sentence. */
const VERB_LAST: ReadonlySet<Language> = new Set(['turkish', 'hindi', 'japanese', 'korean']);

const lists = new Map<Cues, Partial<Record<Language, CueList>>>();

/** Cues of one language, made ready once: those of others would find their own small words in it. */
function cuesOf(cues: Cues, language: Language): CueList {
  const known = lists.get(cues) ?? {};
  lists.set(cues, known);
  return (known[language] ??= cueList(cues[language], language));
}

/** Words of an ad in the language that they are in. */
export class AdText {
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly string[];
  readonly #words: readonly string[];
  #offer: OfferPhrases | null = null;
  #hasProblem: boolean | null = null;

  constructor(text: string, language?: Language) {
    this.text = plainText(text.slice(0, MOST_CHARACTERS)).replace(OVERLONG, (word) => word.slice(0, 1000));
    this.language = language ?? detectLanguage(this.text);
    this.sentences = splitSentences(this.text, this.language);
    this.#words = cueText(this.text);
  }

  get isEmpty(): boolean {
    return !/\p{L}/u.test(this.text);
  }

  /** The discount and the end of it that it states. */
  get offer(): OfferPhrases {
    return (this.#offer ??= findOffer(this.text));
  }

  /** Whether it names something that annoys people. */
  get hasProblem(): boolean {
    return (this.#hasProblem ??= findProblem(this.sentences, '', this.language) !== null);
  }

  has(cues: Cues): boolean {
    return hasCue(this.#words, cuesOf(cues, this.language));
  }

  /** How many different ones it has. */
  count(cues: Cues): number {
    return countCues(this.#words, cuesOf(cues, this.language));
  }

  begins(cues: Cues): boolean {
    return beginsWithCue(this.#words, cuesOf(cues, this.language));
  }

  /** Whether it begins with one; in languages whose verbs come last, whether it has one. */
  commands(cues: Cues): boolean {
    return VERB_LAST.has(this.language) ? this.has(cues) : this.begins(cues);
  }

  /** One of its sentences, read as all of it is. */
  part(sentence: string): AdText {
    return new AdText(tidy(sentence), this.language);
  }
}
