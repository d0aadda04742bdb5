import type { Language } from '../../../../lib/domain/shared/language';
import { cueText, everyCue, hasCue } from '../../copy/cues/cue-words';
import { ECO_CUES } from '../../copy/cues/eco';
import { findOffer } from '../../copy/offer-phrases';
import { sameText } from '../../copy/plain-text';
import { clausesOf } from '../../research-reading/language/clauses';
import { asHeadline, isHeadline, sayableSentences } from '../claims/can-be-said';
import { type Claim, isOfShop, isShort, saidShort } from '../claims/claim';
import { asked, quoted } from '../words/quotation-marks';
import { suits } from './angle-context';
import { titleOf } from './title-of';
import type { Way } from './way';

const ECO = everyCue(ECO_CUES);

const proves = (words: string | null) => (claim: Claim) =>
  words !== null && isOfShop(claim) && (claim.proof.text.includes(words) || words.includes(claim.proof.text));

/** Whether a sentence is nothing but a complaint: what goes on with a “but” is no question. */
const isPlain = (doubt: string, language: Language) => clausesOf(doubt, language).length === 1;

/** What annoys or holds back, then the words that answer it. */
export const problemSolution: Way = (context, taker) => {
  const { brief, language, facts } = context;
  for (const { kind, quote, answer, text, weight } of brief.modules.objections?.findings ?? []) {
    if (kind !== 'answered') continue;
    const claim = taker.unused(proves(answer));
    if (!claim) continue;
    const doubts = quote === null ? [] : sayableSentences(quote, language).filter((doubt) => isPlain(doubt, language));
    const heard = { theme: claim.theme ?? asHeadline(doubts[0] ?? quote ?? ''), share: Math.max(claim.share, weight) };
    const hook = doubts.map((doubt) => asked(doubt, language)).find(isHeadline) ?? null;
    return {
      title: quote === null ? 'Answers a doubt' : titleOf('Answers the doubt', quote),
      ...{ claim: quote === null ? claim : { ...claim, ...heard }, hook, promise: claim.sayings[0] ?? null },
      ...{ reasons: [text], isGrounded: true, stage: 'problem_aware', tone: 'Honest and calm', weight },
    };
  }
  const { problem } = facts;
  const claim = (problem && taker.unused(proves(problem.answer))) ?? null;
  return {
    ...{ title: 'From the search to the find', claim: claim ?? taker.any(), promise: null, reasons: [] },
    hook: claim && problem ? asked(problem.problem, language) : null,
    ...{ isGrounded: claim !== null, stage: 'problem_aware', tone: 'Honest and calm', weight: claim ? 0.3 : 0 },
  };
};

/** What it says of itself and others don't. */
export const comparisonChart: Way = (context, taker) => {
  const gaps = (context.brief.modules.competitor_gaps?.findings ?? []).filter(({ kind }) => kind === 'gap');
  for (const gap of gaps) {
    const found = taker.unused(proves(gap.quote));
    if (!found) continue;
    const { claim, text, weight } = inShort({ ...gap, claim: inOwnWords(found, gaps) }, gaps, context.claims);
    return {
      ...{ title: titleOf('What the others leave out:', saidShort(claim)), claim, hook: null, promise: null },
      ...{ reasons: [text], isGrounded: true, stage: 'solution_aware', tone: 'Matter-of-fact', weight },
    };
  }
  return {
    ...{ title: 'Side by side with the usual', claim: taker.any(), hook: null, promise: null, reasons: [] },
    ...{ isGrounded: suits(context, 'comparison_chart') && context.facts.contrasts },
    ...{ stage: 'solution_aware', tone: 'Matter-of-fact', weight: 0 },
  };
};

/** Without shorter words that others may have too. */
function inOwnWords(claim: Claim, gaps: readonly { quote: string | null }[]): Claim {
  const isLeftOut = (text: string) => gaps.some(({ quote }) => quote !== null && sameText(quote, text));
  return { ...claim, shorter: claim.shorter.filter(isLeftOut) };
}

interface FoundGap {
  claim: Claim;
  text: string;
  weight: number;
}

/** The same benefit in words that can stand large, where others leave those out too: though another angle has them. */
function inShort(
  found: FoundGap,
  gaps: readonly { quote: string | null; text: string; weight: number }[],
  claims: readonly Claim[],
): FoundGap {
  if (isShort(found.claim) || found.claim.theme === null) return found;
  const short = gaps.flatMap(({ quote, text, weight }) => {
    const claim = claims.find((one) => one.theme === found.claim.theme && isShort(one) && proves(quote)(one));
    return claim ? [{ claim, text, weight }] : [];
  });
  return short[0] ?? found;
}

/** In the words of somebody who has it: of those that most speak of. */
export const ugcAuthentic: Way = ({ claims, language }, taker) => {
  const large = ({ sayings }: Claim) => sayings.find((text) => isHeadline(quoted(text, language)));
  const isSpoken = (claim: Claim) => !isOfShop(claim) && large(claim) !== undefined;
  const most = Math.max(0, ...claims.filter(isSpoken).map(({ share }) => share));
  const voice = taker.unused((claim) => isSpoken(claim) && claim.share >= most) ?? taker.unused(isSpoken);
  const claim = voice ?? taker.unused((one) => !isOfShop(one)) ?? taker.any();
  const said = voice ? large(voice) : undefined;
  const isGrounded = !isOfShop(claim);
  return {
    title: isGrounded
      ? titleOf('In a customer’s words:', claim.theme ?? saidShort(claim))
      : 'As if somebody had posted it',
    ...{ claim, hook: said === undefined ? null : quoted(said, language), promise: null },
    ...{ reasons: [], isGrounded, stage: 'product_aware', tone: 'Personal, like a post', weight: claim.share },
  };
};

/** How it is kind to nature, where its shop says so. */
export const ecoFriendly: Way = (_context, taker) => {
  const claim = taker.unused((one) => isOfShop(one) && hasCue(cueText(one.proof.text), ECO));
  return (
    claim && {
      ...{ title: titleOf('Kind to nature:', saidShort(claim)), claim, hook: null, promise: null },
      ...{ reasons: ['Its own words say how.'], isGrounded: true, stage: 'solution_aware' },
      ...{ tone: 'Quiet and natural', weight: 0.3 },
    }
  );
};

/** The offer, where there is one. */
export const limitedOffer: Way = (_context, taker) => {
  const claim = taker.unused((one) => {
    const { discount, deadline } = findOffer(one.proof.text);
    return isOfShop(one) && (discount !== null || deadline !== null);
  });
  return (
    claim && {
      ...{ title: titleOf('On offer:', saidShort(claim)), claim, promise: null },
      hook: findOffer(claim.proof.text).discount,
      ...{ reasons: ['The offer stands on its page.'], isGrounded: true, stage: 'most_aware' },
      ...{ tone: 'Short and urgent', weight: 0.6 },
    }
  );
};
