import { type AdCopy, COPY_LIMITS } from '../../../lib/domain/ads/ad';
import type { TemplateId } from '../../../lib/domain/ads/template';
import type { ApproveAngleInput } from '../../../lib/domain/kinds/strategy/approve-angle';
import { cutGraphemes } from '../../../lib/domain/shared/graphemes';
import { type AngleBrief, ownWords } from '../../../lib/domain/strategy/angle-brief';
import { chooseLine } from '../copy/choose-line';
import { choosePoints } from '../copy/choose-points';
import { claimsMore } from '../copy/claims-more';
import { MOST_WIDTH } from '../copy/find-features';
import { sameText, withoutFullStop } from '../copy/plain-text';
import { type ProductFacts, readProduct } from '../copy/read-product';
import { callToAction } from '../copy/template-words';
import { textWidth } from '../copy/text-width';
import { PROBLEM_SOLUTION_WORDS } from '../copy/words/problem-solution';
import { adLanguage } from '../kinds/ads/plan/ad-language';
import type { Composition } from '../kinds/ads/plan/choose-compositions';
import { isLine } from './claims/can-be-said';
import { neutralHookIn } from './words/neutral-hooks';

/** What the ads of an angle may say, read once for all of them. */
export interface AngleWords {
  input: ApproveAngleInput;
  headlines: readonly string[];
  /** The proof too, where it is the shop's: what a customer has said is no feature. */
  facts: ProductFacts;
  /** Those of the angle's words that say no more than they may. */
  isSayable: (text: string) => boolean;
}

export function wordsOfAngle(input: ApproveAngleInput): AngleWords {
  const { angle, product_full_name, product_description } = input;
  const said = saidOfAngle(input);
  const own = ownWords(angle);
  const isSayable = (text: string) => own.includes(text) || !claimsMore(text, said);
  const proof = isOfShop(angle) ? [angle.proof.text] : [];
  const facts = readProduct({
    productName: product_full_name,
    description: [product_description, ...proof].join('\n'),
  });
  const language = adLanguage(input);
  const headlines = angle.headlines.filter(isSayable).map((text) => neutralHookIn(text, angle.lang, language) ?? text);
  return { input, headlines: headlines.length > 0 ? headlines : [facts.name], facts, isSayable };
}

/** All that the words of an angle's ads may say: the proof, what the person typed, and what they wrote by hand. */
export function saidOfAngle(input: ApproveAngleInput): string {
  const { angle, brand_name, product_full_name, product_description } = input;
  return [angle.proof.text, ...ownWords(angle), brand_name, product_full_name, product_description].join('\n');
}

/** The words of one of its ads; `turn` counts on through the headlines. */
export function copyOfAngle(words: AngleWords, { template, variation }: Composition, turn: number): AdCopy {
  const { input, headlines, facts } = words;
  const headline = headlines[turn % headlines.length] ?? facts.name;
  const line = lineOf(words, template, headline, turn);
  return {
    headline: cutGraphemes(headline, COPY_LIMITS.headline),
    line,
    call_to_action: callOf(input, template, variation),
    points: pointsOf(words, template, { headline, line }),
  };
}

/** The promise, or the proof where the headline says that already, or else what the product says of itself. */
function lineOf({ input, facts, isSayable }: AngleWords, template: TemplateId, headline: string, turn: number): string {
  const { promise, proof } = input.angle;
  const lines = isOfShop(input.angle) ? [promise, proof.text] : [promise];
  const line = lines.find((text) => isLine(text) && isSayable(text) && !headline.includes(withoutFullStop(text)));
  return line ?? chooseLine(facts, template, { source: headline, turn });
}

/** Whether what it promises stands in its proof without anybody's quotation marks, or is an offer that only shops make. */
function isOfShop({ promise, proof, templates }: AngleBrief): boolean {
  return proof.text.includes(withoutFullStop(promise)) || templates[0] === 'limited_offer';
}

/** The angle's own on all of its ads; in another language, the template's there. */
function callOf(input: ApproveAngleInput, template: TemplateId, variation: number): string {
  const { angle } = input;
  const language = adLanguage(input);
  const isOwn = angle.edited_fields.includes('call_to_action') || language === angle.lang;
  return isOwn && angle.call_to_action !== '' ? angle.call_to_action : callToAction(template, variation, language);
}

/**
 * A problem and its answer are the angle's. Where features stand in the place of the line, what the angle promises is the
 * first of them; the others, and other places, are what the product says of itself.
 */
function pointsOf(words: AngleWords, template: TemplateId, said: Pick<AdCopy, 'headline' | 'line'>): string[] {
  const { input, facts, isSayable } = words;
  if (template === 'multi_feature' || template === 'comparison_chart') {
    const others = choosePoints(facts, template, said);
    return unique([...promisedPoint(words, said.headline), ...others]).slice(0, COPY_LIMITS.points);
  }
  if (template !== 'problem_solution') return choosePoints(facts, template, said);
  const { hook, promise } = input.angle;
  const own = [hook, promise].filter((text) => text.length <= COPY_LIMITS.point && isSayable(text));
  const { question, reply } = PROBLEM_SOLUTION_WORDS[adLanguage(input)];
  return own.length === 2 && !sameText(hook, promise) ? own : [question, reply];
}

/** None where the headline says it already, where it is too long for a feature, or a customer's: that is none. */
function promisedPoint({ input: { angle }, isSayable }: AngleWords, headline: string): string[] {
  const point = withoutFullStop(angle.promise);
  const isShort = textWidth(point) <= MOST_WIDTH && point.length <= COPY_LIMITS.point;
  return isShort && isOfShop(angle) && isSayable(angle.promise) && !headline.includes(point) ? [point] : [];
}

const unique = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.findIndex((other) => sameText(other, text)) === index);
