import { detectLanguage } from '../../../lib/domain/shared/detect-language';
import type { Language } from '../../../lib/domain/shared/language';
import type { Category } from './cues/categories';
import { cueText, everyCue, hasCue } from './cues/cue-words';
import { CHANGE_CUES, CONTRAST_CUES } from './cues/contrast';
import { ECO_CUES } from './cues/eco';
import { findFeatures } from './find-features';
import { findProblem, type Problem } from './find-problem';
import { findOffer, type OfferPhrases } from './offer-phrases';
import { plainText, withoutFullStop } from './plain-text';
import { productCategory } from './product-category';
import { splitName } from './split-name';
import { splitProse, splitSentences } from './split-sentences';
import { isQuestion } from './stands-alone';

/** What a person typed about their product. */
export interface ProductText {
  productName: string;
  description: string;
}

/** What they said with it, always in their own words; read once for all ads of a job. */
export interface ProductFacts {
  /** Of the description, not of the ad. */
  language: Language;
  /** The product's name without features behind it. */
  name: string;
  sentences: readonly string[];
  /** The sentences of running text, without points and table rows; all of them where there is no other. */
  prose: readonly string[];
  /** Short statements that stand alone. */
  features: readonly string[];
  /** Those, and longer sentences, that say how the product is kind to nature. */
  eco: readonly string[];
  problem: Problem | null;
  offer: OfferPhrases;
  /** The sentences that state the offer. */
  offerSentences: readonly string[];
  /** Whether it is set against the usual, and whether it is said to change something. */
  contrasts: boolean;
  changes: boolean;
  category: Category;
}

const ECO = everyCue(ECO_CUES);
const CONTRAST = everyCue(CONTRAST_CUES);
const CHANGE = everyCue(CHANGE_CUES);

/** Reads a product's name and description. */
export function readProduct({ productName, description }: ProductText): ProductFacts {
  const language = detectLanguage(description);
  const { name, extras } = splitName(productName);
  const sentences = splitSentences(description, language);
  const features = findFeatures(extras, description, language);
  const text = plainText(description);
  const words = cueText(text);
  const isOffer = (sentence: string) => Object.values(findOffer(sentence)).some((phrase) => phrase !== null);
  return {
    language,
    name,
    sentences,
    prose: splitProse(description, language),
    features,
    eco: ecoStatements(features, sentences),
    // An offer answers nothing.
    problem: findProblem(
      sentences.filter((sentence) => !isOffer(sentence)),
      name,
      language,
    ),
    offer: findOffer(`${productName}\n${text}`),
    offerSentences: sentences.filter(isOffer),
    contrasts: hasCue(words, CONTRAST),
    changes: hasCue(words, CHANGE),
    category: productCategory(productName, description),
  };
}

const isEco = (text: string) => hasCue(cueText(text), ECO);

/** Short statements first; a sentence whose items are among them says nothing more. */
function ecoStatements(features: readonly string[], sentences: readonly string[]): string[] {
  const short = features.filter(isEco);
  const rest = sentences.filter(
    (sentence) => isEco(sentence) && !isQuestion(sentence) && !short.some((statement) => sentence.includes(statement)),
  );
  return [...short, ...rest.map(withoutFullStop)];
}
