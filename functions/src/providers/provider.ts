import type { AdCopy } from '../../../lib/domain/ads/ad';
import type { AspectRatio, LargeSize } from '../../../lib/domain/shared/aspect-ratio';
import type { Background } from '../../../lib/domain/kinds/image/catalogue/backgrounds';
import type { FigureModel } from '../../../lib/domain/kinds/image/catalogue/models';
import type { ImageKindId } from '../../../lib/domain/kinds/image/registry';
import type { Language } from '../../../lib/domain/shared/language';
import type { TemplateId, TemplateRange } from '../../../lib/domain/ads/template';
import type { Spent } from '../../../lib/domain/money/usage';
import type { PreparedFile } from '../inputs/prepared-image';
import type { AdPlanner } from './ad-planner';
import type { Mark } from './mark';

/** Everything that making one ad needs; the same brief gives the same ad (studio) or the same question (models). */
export interface AdBrief {
  template: TemplateId;
  /** 1, 2, 3…: which composition of the template. */
  variation: number;
  aspectRatio: AspectRatio;
  copy: AdCopy;
  brandName: string;
  productName: string;
  /** `#RRGGBB`. */
  primaryColor: string;
  secondaryColor: string;
  language: Language;
  prompt: string;
  /** At least one. */
  photos: readonly PreparedFile[];
  logo: PreparedFile | null;
  /** null for the usual size. */
  size: LargeSize | null;
  /** Whether the cheapest way will do. */
  draft: boolean;
  /** The finished ad that this one shall be like, where there is one. */
  base: BaseAd | null;
}

/** A finished ad that is made again: in another size, with other words, or as an instruction says. */
export interface BaseAd {
  /** PNG file. */
  picture: Buffer;
  /** What shall be different, in the person's words; null where only words, format or size are. */
  instruction: string | null;
}

/** How a provider follows an instruction. */
export interface Followed {
  brief: AdBrief;
  /** What the person should know of it; null when there is nothing to say. */
  note: string | null;
}

export interface MadeAd {
  /** PNG file of exactly the size that `adSize` has for the brief. */
  png: Buffer;
  /** The same picture as the file, for checking it without decoding: row by row, 8 bits a channel, sRGB. */
  raster: { data: Buffer; channels: 3 | 4 };
  /** Where words, logo and product stand; null where the provider can't tell. */
  marks: readonly Mark[] | null;
  width: number;
  height: number;
  /** ThumbHash, base64. */
  preview: string;
  /** The model that made it; null for studio. */
  model: string | null;
  /** What making it cost. */
  spent: Spent;
}

/** Everything that making one image of an image kind needs. */
export interface ImageBrief {
  kind: ImageKindId;
  /** 1, 2, 3…: which composition. */
  variation: number;
  aspectRatio: AspectRatio;
  /** The person's own words; may be empty. */
  prompt: string;
  /** null where none was chosen. */
  model: FigureModel | null;
  background: Background | null;
  photos: readonly PreparedFile[];
}

export interface MadeImage extends MadeAd {
  /** What the provider has to say about it, for the person; null where there is nothing. */
  note: string | null;
}

/** What the ads of a provider cost. */
export interface AdPrice {
  /** The model that is asked first; null where there is none. */
  model: string | null;
  /** In US dollars, with an ad's share of planning: an estimate, as all of these. */
  usdPerAd: number;
  /** null where there is no cheaper way. */
  draft: { model: string; usdPerAd: number } | null;
  usdBySize: Readonly<Record<LargeSize, number>>;
}

/** Of a provider that asks nobody. */
export const FREE: AdPrice = { model: null, usdPerAd: 0, draft: null, usdBySize: { '2K': 0, '4K': 0 } };

export interface AdProvider {
  id: 'studio' | 'gemini';
  templates: TemplateRange;
  price: AdPrice;
  /** Rejects with ProviderError; when `signal` aborts, with its reason. */
  make(brief: AdBrief, signal: AbortSignal): Promise<MadeAd>;
  /** The brief that an instruction makes of one, whose `base` has it. Pure. */
  follow(brief: AdBrief, instruction: string): Followed;
  /** How many compositions an image of each kind has. */
  imageVariations: number;
  /** Makes one image; what it needs besides, the kind has made sure of. Rejects as `make`. */
  makeImage(brief: ImageBrief, signal: AbortSignal): Promise<MadeImage>;
  /** Plans a job's ads; where there is none, rules do. */
  planner?: AdPlanner;
}
