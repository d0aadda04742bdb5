import type { Proof } from '../../../../lib/domain/strategy/angle';
import type { Statement } from '../../../../lib/domain/research/research-entry';
import type { FactKind, ResearchSummary, Voice } from '../../../../lib/domain/research/research-summary';
import type { Language } from '../../../../lib/domain/shared/language';
import { claimsMore } from '../../copy/claims-more';
import { sameText } from '../../copy/plain-text';
import { clausesOf } from '../../research-reading/language/clauses';
import { polarity } from '../../research-reading/language/polarity';
import { quoted } from '../words/quotation-marks';
import { asHeadline, isHeadline, isLine, sayableSentences } from './can-be-said';
import { isIn } from './language-of';
import { provenWords } from './proven-words';
import { originOf, type Origin, sourcesOfProduct } from './origin-of';
import { isSameSubject, isWithin } from './same-subject';

/** Something that ads may say of the product, and what proves it. */
export interface Claim {
  /** Ways to say it, each of them no more than what is proved; at least one. */
  sayings: readonly string[];
  /** Words of the shop elsewhere that say a part of it and can stand large, where none of its own can. */
  shorter: readonly string[];
  proof: Proof;
  /** `person`: they have written it by hand; `product`: its name and description say it, nothing that was read. */
  origin: Origin | 'person' | 'product';
  about: FactKind | 'benefit' | 'voice' | 'description';
  /** What customers call it; null where none speaks of it. */
  theme: string | null;
  /** Of all customers, how many speak of it and not badly, 0–1. */
  share: number;
  /** Who speaks of it besides. */
  alsoIn: readonly string[];
}

type Voices = ResearchSummary['voice_of_customer'];

/** What a research knows to say of a product, the strongest first. */
export function claimsOf(summary: ResearchSummary, language: Language): Claim[] {
  const { benefits, product_facts, voice_of_customer: voices } = summary;
  const said = [
    ...benefits.flatMap((one) => ofStatement(one, 'benefit', summary, language)),
    ...product_facts.flatMap((one) => ofStatement(one, one.kind, summary, language)),
  ].map((claim) => heard(claim, voices, language));
  const claims = [...said, ...voices.flatMap((voice) => ofVoice(voice, summary, language))];
  const once = claims.filter(
    ({ proof }, index) => claims.findIndex((other) => sameText(other.proof.text, proof.text)) === index,
  );
  const whole = once.map((claim) => withShorter(claim, once, language));
  return whole.sort((one, other) => strength(other) - strength(one) || Number(isShort(other)) - Number(isShort(one)));
}

/** Whether one of its sayings can stand large. */
export const isShort = ({ sayings }: Claim): boolean => sayings.some(isHeadline);

/** The way to say it that can stand large, else the first. */
export function saidShort({ sayings, shorter, proof }: Claim): string {
  return sayings.find(isHeadline) ?? shorter[0] ?? sayings[0] ?? proof.text;
}

/** Whether a claim is the shop’s to make, or the person’s: what customers have said stays theirs. */
export const isOfShop = ({ origin }: Pick<Claim, 'origin'>): boolean => origin !== 'customers';

/** What a product's own description says, where nothing that was read does. */
export function claimsOfDescription(description: string, language: Language): Claim[] {
  return sayableSentences(description, language).map((sentence) => ({
    ...{ sayings: [asHeadline(sentence)], proof: { text: sentence, sources: [] }, origin: 'product' },
    ...{ about: 'description', theme: null, share: 0, alsoIn: [], shorter: [] },
  }));
}

function ofStatement(
  statement: Statement,
  about: Claim['about'],
  summary: ResearchSummary,
  language: Language,
): Claim[] {
  const base = { about, theme: null, share: 0, alsoIn: [], shorter: [] };
  const proven = provenWords(statement, summary.sources);
  if (proven === null) return [];
  const { words } = proven;
  const origin = proven.sources.length === 0 ? 'person' : originOf(proven.sources, summary.sources);
  if (origin === null) return [];
  const canStand = (text: string) => origin !== 'customers' || !complains(text, language);
  const sentences = sayableSentences(words, language).filter(canStand);
  const sayings = unique(
    [statement.text, ...sentences].filter((saying) => canStand(saying) && canSay(saying, words, language)),
  );
  const [only = words, ...more] = sentences;
  // The statement may be all of the quote, and say more than the one sentence of it that can stand.
  const isProof = more.length === 0 && !sayings.some((saying) => claimsMore(saying, only));
  const proof = { text: isProof ? only : words, sources: proven.sources };
  return sayings.length === 0 ? [] : [{ ...base, sayings, proof, origin }];
}

/** The first quote of customers who like it that can stand large on an ad, else the first that can stand on one. */
function ofVoice(
  { theme, share, sentiment, quotes }: Voice,
  { sources }: ResearchSummary,
  language: Language,
): Claim[] {
  if (sentiment === 'negative') return [];
  const claims = quotes.flatMap((quote): Claim[] => {
    const [first, ...more] = sayableSentences(quote.text, language).filter((text) => !complains(text, language));
    const own = sourcesOfProduct(quote.sources, sources);
    if (first === undefined || own.length === 0) return [];
    const sayings = unique([first, ...more]);
    const proof = { text: more.length === 0 ? first : quote.text, sources: own };
    const weight = sentiment === 'mixed' ? share / 2 : share;
    return [{ sayings, proof, origin: 'customers', about: 'voice', theme, share: weight, alsoIn: [], shorter: [] }];
  });
  const large = claims.find(({ sayings }) => sayings.some((text) => isHeadline(quoted(text, language))));
  return (large ? [large] : claims).slice(0, 1);
}

/** “A bit heavy, but it keeps tea hot”: nothing for an ad. */
function complains(sentence: string, language: Language): boolean {
  return clausesOf(sentence, language).some(({ at, end }) => polarity(sentence.slice(at, end), language) < 0);
}

/** With the shop’s shorter words for it: all that they say stands in its proof. */
function withShorter(claim: Claim, all: readonly Claim[], language: Language): Claim {
  const { proof, origin } = claim;
  if (!isOfShop(claim) || isShort(claim)) return claim;
  const shorter = all
    .filter((other) => other !== claim && other.origin === origin)
    .flatMap((other) => other.sayings)
    .filter((text) => isHeadline(text) && isWithin(text, proof.text, language) && !claimsMore(text, proof.text));
  return { ...claim, shorter: unique(shorter) };
}

/** With what customers say of the same. */
function heard(claim: Claim, voices: Voices, language: Language): Claim {
  const spoken = voices.find(
    ({ theme, sentiment }) => sentiment !== 'negative' && isSameSubject(theme, claim.proof.text, language),
  );
  if (!spoken) return claim;
  return {
    ...claim,
    theme: spoken.theme,
    share: spoken.share,
    alsoIn: spoken.quotes.flatMap(({ sources }) => sources),
  };
}

function canSay(saying: string, proof: string, language: Language): boolean {
  return (
    isLine(saying) &&
    isIn(language, saying) &&
    sayableSentences(saying, language).length === 1 &&
    !claimsMore(saying, proof)
  );
}

function unique(sayings: readonly string[]): string[] {
  const plain = sayings.map(asHeadline);
  return plain.filter((text, index) => plain.findIndex((other) => sameText(other, text)) === index);
}

const ABOUT: Partial<Record<Claim['about'], number>> = { benefit: 0.3, claim: 0.2, feature: 0.2, material: 0.1 };

/** What customers speak of too comes first, then benefits before bare facts. */
function strength({ share, about, origin }: Claim): number {
  return share + (ABOUT[about] ?? 0) + (origin === 'person' ? 0.3 : 0);
}
