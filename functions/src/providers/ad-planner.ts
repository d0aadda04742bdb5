import type { AdCopy } from '../../../lib/domain/ads/ad';
import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import type { Language } from '../../../lib/domain/shared/language';
import type { AngleBrief } from '../../../lib/domain/strategy/angle-brief';
import type { TemplateId } from '../../../lib/domain/ads/template';
import type { Spent } from '../../../lib/domain/money/usage';
import type { PreparedFile } from '../inputs/prepared-image';

/** What a provider is told about a job to plan its ads. */
export interface PlanBrief {
  /** How many ads. */
  count: number;
  /** Those that may be chosen: what needs a claim that nobody made is not among them. */
  templates: readonly TemplateId[];
  brandName: string;
  productName: string;
  description: string;
  /** `#RRGGBB`. */
  primaryColor: string;
  secondaryColor: string;
  aspectRatio: AspectRatio;
  /** Of the words on the ads. */
  language: Language;
  /** At least one. */
  photos: readonly PreparedFile[];
  /** What all of them shall say, where that was decided. */
  angle?: Pick<AngleBrief, 'title' | 'hook' | 'promise' | 'proof' | 'headlines' | 'tone'>;
}

/** An ad as a provider proposes it: nothing of it is checked, and null is what it did not say. */
export interface ProposedAd {
  template: string | null;
  headline: string | null;
  line: string | null;
  call_to_action: string | null;
  points: readonly string[] | null;
}

/** An ad whose template and words are settled. */
export interface AdToPrompt {
  template: TemplateId;
  copy: AdCopy;
}

/** An answer, and what it has cost. */
export interface Answered<T> {
  value: T;
  spent: Spent;
}

/**
 * Plans ads and writes their prompts. Each call may cost money, so what it gives is stored
 * before the next. Rejects with ProviderError: a retryable one passes, CONTENT_BLOCKED stays
 * with these texts and photos, and any other stays until the operator acts or the model does
 * better; when `signal` aborts, rejects with its reason.
 */
export interface AdPlanner {
  /** Proposals in the order of the ads; there may be fewer or more than were asked for. */
  plan(brief: PlanBrief, signal: AbortSignal): Promise<Answered<ProposedAd[]>>;
  /** What the picture of one ad shows, in a few sentences. */
  writePrompt(brief: PlanBrief, ad: AdToPrompt, signal: AbortSignal): Promise<Answered<string>>;
  /** The same scene told richer; it may move the product further from its photo. */
  refinePrompt(brief: PlanBrief, ad: AdToPrompt & { prompt: string }, signal: AbortSignal): Promise<Answered<string>>;
}
