import type { AspectRatio, LargeSize } from '../../../../lib/domain/shared/aspect-ratio';

export type ImageSize = '512' | '1K' | '2K' | '4K';

export interface ImageModel {
  id: string;
  ratios: readonly AspectRatio[];
  /** The sizes that it makes, with what an image of each costs in USD: an estimate. */
  usdBySize: Readonly<Partial<Record<ImageSize, number>>>;
  /** Most reference images in one question; those beyond it are refused or ignored. */
  maxReferences: number;
  /** `YYYY-MM-DD` from which it answers 404, the last day of a month that is all that is known; null while no end is announced. */
  retiresOn: string | null;
}

const ALL_RATIOS = ['1:1', '16:9', '9:16', '4:5'] as const satisfies readonly AspectRatio[];

/**
 * What the image models can do, of those whose sizes are not documented only the API's default
 * size. The prices are estimates, set here by hand after what was documented in November 2026
 * (0.03 to 0.15 USD for the sizes that ads need): they inform, and what counts is Google's bill.
 */
const MODELS: readonly ImageModel[] = [
  {
    id: 'gemini-3.1-flash-image',
    ratios: ALL_RATIOS,
    usdBySize: { '512': 0.045, '1K': 0.067, '2K': 0.101, '4K': 0.151 },
    maxReferences: 14,
    retiresOn: null,
  },
  {
    id: 'gemini-nano-banana-2.1',
    ratios: ALL_RATIOS,
    usdBySize: { '1K': 0.067 },
    maxReferences: 14,
    retiresOn: null,
  },
  {
    id: 'gemini-3-pro-image',
    ratios: ALL_RATIOS,
    usdBySize: { '1K': 0.134, '2K': 0.134, '4K': 0.24 },
    maxReferences: 14,
    retiresOn: null,
  },
  {
    id: 'gemini-3.1-flash-lite-image',
    ratios: ALL_RATIOS,
    usdBySize: { '1K': 0.034 },
    maxReferences: 14,
    retiresOn: null,
  },
  {
    id: 'gemini-2.5-flash-image',
    ratios: ALL_RATIOS,
    usdBySize: { '1K': 0.039 },
    maxReferences: 3,
    retiresOn: '2026-10-31',
  },
];

/** In this order the others make the ad that the configured model can't. */
const FALLBACK_ORDER = [
  'gemini-3.1-flash-image',
  'gemini-nano-banana-2.1',
  'gemini-3-pro-image',
  'gemini-3.1-flash-lite-image',
] as const;

/** A model that nobody here knows is tried with what every image model can do. */
function unknownModel(id: string): ImageModel {
  return { id, ratios: ALL_RATIOS, usdBySize: { '1K': 0.15 }, maxReferences: 3, retiresOn: null };
}

export function modelNamed(id: string): ImageModel {
  return MODELS.find((model) => model.id === id) ?? unknownModel(id);
}

/** What an ad asks of a model. */
export interface WantedImage {
  aspectRatio: AspectRatio;
  /** null for the usual size. */
  size: LargeSize | null;
  draft: boolean;
}

/**
 * Which models are asked for an ad, one after the other: for a draft the cheapest first, else the
 * configured one, then those that stand in for it. Only those that make the ratio and the size.
 */
export function modelsFor(configured: string, { aspectRatio, size, draft }: WantedImage): ImageModel[] {
  const first = draft ? [cheapestModel().id] : [];
  return [...new Set([...first, configured, ...FALLBACK_ORDER])]
    .map(modelNamed)
    .filter(
      ({ ratios, usdBySize }) => ratios.includes(aspectRatio) && (size === null || usdBySize[size] !== undefined),
    );
}

/** Of the models that stand in for others, the one whose images of the smallest size that ads need cost least. */
export function cheapestModel(): ImageModel {
  const models = FALLBACK_ORDER.map(modelNamed);
  return models.reduce((best, model) =>
    (model.usdBySize['1K'] ?? Infinity) < (best.usdBySize['1K'] ?? Infinity) ? model : best,
  );
}

/** What is wrong with using `model` for ads, in one line for the operator; null when nothing is. */
export function modelProblem(model: string, today: Date): string | null {
  const known = MODELS.find(({ id }) => id === model);
  const choose = `Set one of ${FALLBACK_ORDER.join(', ')}.`;
  if (!known) return `GEMINI_MODEL “${model}” is not a known image model and is used as it is. ${choose}`;
  if (known.retiresOn === null || today.toISOString().slice(0, 10) < known.retiresOn) return null;
  return `GEMINI_MODEL “${model}” was retired on ${known.retiresOn}; other models stand in for it. ${choose}`;
}

/**
 * The size to ask of `model`: ads are 1,080 px on the short side, which 1K falls short of and 2K
 * exceeds; 1K will do for a draft.
 */
export function imageSizeFor({ usdBySize }: ImageModel, { size, draft }: Omit<WantedImage, 'aspectRatio'>): ImageSize {
  if (size !== null) return size;
  return draft || usdBySize['2K'] === undefined ? '1K' : '2K';
}

const USUAL = { size: null, draft: false };

/** What an image of `model` costs, in USD: an estimate. */
export function usdPerImage(model: ImageModel, wanted: Omit<WantedImage, 'aspectRatio'> = USUAL): number {
  return model.usdBySize[imageSizeFor(model, wanted)] ?? 0;
}

/** What an image in a large size costs, by the model that will be asked first. */
export function usdOfLarge(configured: string, size: LargeSize): number {
  const [first] = modelsFor(configured, { aspectRatio: '1:1', size, draft: false });
  return first ? usdPerImage(first, { size, draft: false }) : 0;
}

/** Which models make the ads of a deployment and what they cost, in one line for the log. */
export function describeModels(configured: string): string {
  const [first, ...others] = modelsFor(configured, { aspectRatio: '1:1', ...USUAL }).map(
    (model) => `${model.id} (about ${usdPerImage(model).toFixed(3)} USD an ad)`,
  );
  return `Gemini makes ads with ${first}; if it can’t: ${others.join(', ')}.`;
}
