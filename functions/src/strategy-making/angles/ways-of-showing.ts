import { cueText, everyCue, hasCue } from '../../copy/cues/cue-words';
import { CHANGE_CUES, CONTRAST_CUES } from '../../copy/cues/contrast';
import { type Claim, isOfShop, isShort, saidShort } from '../claims/claim';
import { inMarks } from '../modules/finding-of';
import { suits } from './angle-context';
import { titleOf } from './title-of';
import type { Way } from './way';

const CHANGE = [...everyCue(CHANGE_CUES), ...everyCue(CONTRAST_CUES)];
const FEATURES: ReadonlySet<Claim['about']> = new Set(['feature', 'material', 'size', 'claim']);
/** What comes with a parcel, or is seen when it is opened: the first of these that is said. */
const OF_PARCEL = ['guarantee', 'delivery', 'material', 'size'] as const satisfies Claim['about'][];
const OF_BUYING: ReadonlySet<Claim['about']> = new Set(['guarantee', 'delivery', 'price', 'rating']);

/** Of the shop, and short enough to stand large. */
const isLarge = (claim: Claim) => isOfShop(claim) && isShort(claim);

/** The product and its strongest words. */
export const productHero: Way = (_context, taker) => {
  const claim = taker.unused(isLarge) ?? taker.any();
  return {
    ...{ title: titleOf('The one thing:', saidShort(claim)), claim, hook: null, promise: null },
    ...{ reasons: [], isGrounded: true, stage: 'unaware', tone: 'Clear and sure of itself', weight: 0 },
  };
};

/** The product in the days of those who want it. */
export const lifestyle: Way = ({ brief }, taker) => {
  const wish = brief.modules.desires?.findings.find(({ kind, answer }) => kind !== 'use' && answer !== null);
  const wished = taker.unused(({ proof }) => wish?.answer != null && proof.text.includes(wish.answer));
  const isHeard = (one: Claim) => one.theme !== null && isOfShop(one);
  const heard = wished ?? taker.unused((one) => isHeard(one) && isLarge(one)) ?? taker.unused(isHeard);
  const claim = heard ?? taker.any();
  return {
    ...{ title: titleOf('A day with it:', claim.theme ?? saidShort(claim)), claim, hook: null, promise: null },
    ...{ reasons: wish && wished ? [wish.text] : [], isGrounded: true },
    ...{ stage: 'unaware', tone: 'Warm and unhurried', weight: wished ? (wish?.weight ?? 0) : 0 },
  };
};

/** What it does, piece by piece. */
export const multiFeature: Way = (context, taker) => {
  const isFeature = (one: Claim) => FEATURES.has(one.about) && isOfShop(one);
  const feature = taker.unused((one) => isFeature(one) && isShort(one)) ?? taker.unused(isFeature);
  const claim = feature ?? taker.unused((one) => !OF_BUYING.has(one.about) && isOfShop(one)) ?? taker.any();
  const count = context.facts.features.length;
  const isGrounded = suits(context, 'multi_feature');
  return {
    ...{ title: 'What it does, piece by piece', claim, hook: null, promise: null, isGrounded },
    reasons: isGrounded ? [`Its own words name ${count} things that can be shown side by side.`] : [],
    ...{ stage: 'solution_aware', tone: 'Matter-of-fact', weight: Math.min(1, count / 8) },
  };
};

/** From before to after. */
export const transformation: Way = (context, taker) => {
  const changing = taker.unused((one) => isOfShop(one) && hasCue(cueText(one.proof.text), CHANGE));
  const claim = changing ?? taker.any();
  return {
    ...{ title: 'From before to after', claim, hook: null, promise: null },
    reasons: changing ? [`${inMarks(claim.proof.text)} says that something becomes different.`] : [],
    ...{ isGrounded: changing !== null && suits(context, 'transformation') },
    ...{ stage: 'problem_aware', tone: 'Bright and relieved', weight: changing ? 0.4 : 0 },
  };
};

/** The first look, and how it comes. */
export const unboxingReveal: Way = (_context, taker) => {
  let comes: Claim | null = null;
  for (const kind of OF_PARCEL) comes ??= taker.unused((one) => one.about === kind && isOfShop(one));
  const claim = comes ?? taker.unused(isLarge) ?? taker.any();
  return {
    ...{ title: 'The first look', claim, hook: null, promise: null },
    reasons: comes ? [`${inMarks(comes.proof.text)} is what people see or get with it.`] : [],
    ...{ isGrounded: comes !== null, stage: 'product_aware', tone: 'Curious', weight: comes ? 0.2 : 0 },
  };
};
