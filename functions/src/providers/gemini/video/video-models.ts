export const CLIP_RATIOS = ['16:9', '9:16'] as const;
export type ClipRatio = (typeof CLIP_RATIOS)[number];

export const CLIP_RESOLUTIONS = ['360p', '720p', '1080p'] as const;
export type ClipResolution = (typeof CLIP_RESOLUTIONS)[number];
/** Enlarged to the film's frame; what is sharp in it are the words, which are laid over. */
export const USUAL_RESOLUTION: ClipResolution = '720p';

export interface VideoModel {
  id: string;
  ratios: readonly ClipRatio[];
  /** How long a clip can be, in whole seconds. */
  seconds: { least: number; most: number };
  /** The resolutions that it makes, with what a second of each costs in USD: an estimate. */
  usdPerSecond: Readonly<Partial<Record<ClipResolution, number>>>;
  /** Most reference images in one question. */
  maxReferences: number;
  /** Whether its clips have sound of their own. */
  speaks: boolean;
  /** `YYYY-MM-DD` from which it answers 404; null while no end is announced. */
  retiresOn: string | null;
}

const SECONDS = { least: 3, most: 15 } as const;

/**
 * What the video models can do. The prices are estimates, set here by hand in November 2026 from what others report
 * (about 0.10 USD for a second of 720p); what counts is Google's bill. GEMINI_VIDEO_USD_PER_SECOND overrides them.
 */
const MODELS: readonly VideoModel[] = [
  {
    id: 'gemini-omni-1.2-flash',
    ratios: CLIP_RATIOS,
    seconds: SECONDS,
    usdPerSecond: { '360p': 0.04, '720p': 0.1, '1080p': 0.15 },
    maxReferences: 3,
    speaks: true,
    retiresOn: null,
  },
  {
    id: 'gemini-omni-1.1-flash',
    ratios: CLIP_RATIOS,
    seconds: { least: 3, most: 10 },
    usdPerSecond: { '360p': 0.04, '720p': 0.1, '1080p': 0.15 },
    maxReferences: 3,
    speaks: true,
    retiresOn: null,
  },
];

/** In this order the others make the clip that the configured model can't. */
const FALLBACK_ORDER = ['gemini-omni-1.2-flash', 'gemini-omni-1.1-flash'] as const;

/** A model that nobody here knows is tried with what every video model can do, and counted as dear. */
function unknownModel(id: string): VideoModel {
  const seconds = { least: 3, most: 8 };
  return {
    ...{ id, ratios: CLIP_RATIOS, seconds, maxReferences: 1, speaks: true, retiresOn: null },
    usdPerSecond: DEAR,
  };
}
const DEAR = { '720p': 0.4 } as const;

export function videoModelNamed(id: string): VideoModel {
  return MODELS.find((model) => model.id === id) ?? unknownModel(id);
}

/** What a clip asks of a model. */
export interface WantedClip {
  ratio: ClipRatio;
  /** Of the clip, at least. */
  seconds: number;
  resolution: ClipResolution;
}

/** Which models are asked for a clip, one after the other: the configured one, then those that stand in for it. */
export function videoModelsFor(configured: string, { ratio, seconds, resolution }: WantedClip): VideoModel[] {
  return [...new Set([configured, ...FALLBACK_ORDER])]
    .map(videoModelNamed)
    .filter(
      (model) =>
        model.ratios.includes(ratio) && seconds <= model.seconds.most && model.usdPerSecond[resolution] !== undefined,
    );
}

/** The whole seconds that are asked of `model` so that a clip covers so many. */
export function clipSeconds({ seconds: { least, most } }: VideoModel, seconds: number): number {
  return Math.min(most, Math.max(least, Math.ceil(seconds)));
}

/** What a clip of `model` costs, in USD: an estimate. `usdPerSecond` is what the operator has set, null for the table's. */
export function usdOfClip(
  model: VideoModel,
  { seconds, resolution }: Omit<WantedClip, 'ratio'>,
  usdPerSecond: number | null = null,
): number {
  const usd = (usdPerSecond ?? model.usdPerSecond[resolution] ?? 0) * clipSeconds(model, seconds);
  // Fractions of a cent are what floats make of it.
  return Math.round(usd * 10_000) / 10_000;
}

/** What is wrong with using `model` for videos, in one line for the operator; null when nothing is. */
export function videoModelProblem(model: string, today: Date): string | null {
  const known = MODELS.find(({ id }) => id === model);
  const choose = `Set one of ${FALLBACK_ORDER.join(', ')}.`;
  if (!known) return `GEMINI_VIDEO_MODEL “${model}” is not a known video model and is used as it is. ${choose}`;
  if (known.retiresOn === null || today.toISOString().slice(0, 10) < known.retiresOn) return null;
  return `GEMINI_VIDEO_MODEL “${model}” was retired on ${known.retiresOn}; other models stand in for it. ${choose}`;
}
