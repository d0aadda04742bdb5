import type { Language } from '../../../../lib/domain/shared/language';
import type { TemplateId } from '../../../../lib/domain/ads/template';
import { readProduct, type ProductFacts } from '../../copy/read-product';
import { sameText } from '../../copy/plain-text';
import { type RankedTemplate, rankTemplates } from '../../kinds/ads/plan/template-fit';
import { type Claim, claimsOf, claimsOfDescription } from '../claims/claim';
import { languageOf } from '../claims/language-of';
import type { StrategyBrief } from './strategy-brief';

/** A brief as it is read once for all angles. */
export interface AngleContext {
  brief: StrategyBrief;
  language: Language;
  /** The product's name without features behind it. */
  name: string;
  /** What was read comes before what only the description says; never empty. */
  claims: readonly Claim[];
  /** Of description and proofs, as the words of ads are made of them. */
  facts: ProductFacts;
  /** Of the templates that can be made, the best first. */
  ranked: readonly RankedTemplate[];
}

export function angleContext(brief: StrategyBrief): AngleContext {
  const { summary, product, templates } = brief;
  const language = brief.language ?? languageOf(summary, product.description);
  const read = claimsOf(summary, language);
  const described = claimsOfDescription(product.description, language);
  const unread = described.filter(({ proof }) => !read.some((claim) => saysTheSame(claim, proof.text)));
  const claims = [...read, ...unread];
  const proofs = read.filter(({ origin }) => origin !== 'customers').map(({ proof }) => `• ${proof.text}`);
  const facts = readProduct({
    productName: product.name,
    description: [product.description, ...proofs].filter((text) => text !== '').join('\n'),
  });
  const ranked = rankTemplates(facts).filter(({ template }) => templates.includes(template));
  return {
    ...{ brief, language, name: facts.name, facts, ranked },
    claims: claims.length > 0 ? claims : [byName(product.name)],
  };
}

const saysTheSame = ({ proof }: Claim, text: string) => sameText(proof.text, text) || proof.text.includes(text);

/** What is left to say of a product of which nothing is known. */
function byName(name: string): Claim {
  return {
    ...{ sayings: [name], proof: { text: name, sources: [] }, origin: 'product' },
    ...{ about: 'description', theme: null, share: 0, alsoIn: [], shorter: [] },
  };
}

/** Gives claims out, each once for as long as there are others. */
export function claimTaker(claims: readonly Claim[]) {
  const used = new Set<Claim>();
  return {
    /** The first that is wanted and not used yet; null where there is none. */
    unused(wanted: (claim: Claim) => boolean): Claim | null {
      const found = claims.find((claim) => !used.has(claim) && wanted(claim)) ?? null;
      if (found) used.add(found);
      return found;
    },
    /** The first that is not used yet, else the first of all. */
    any(): Claim {
      const claim = claims.find((one) => !used.has(one)) ?? claims[0];
      if (!claim) throw new Error('There is always a claim');
      used.add(claim);
      return claim;
    },
    /** Gives one back that was not needed after all. */
    release(claim: Claim): void {
      used.delete(claim);
    },
  };
}
export type ClaimTaker = ReturnType<typeof claimTaker>;

/** Whether a template shows something of what was said, rather than only the product. */
export function suits({ ranked }: AngleContext, template: TemplateId): boolean {
  return ranked.some((one) => one.template === template && one.suits);
}
