import type { EndedPart, NewPart } from '../../../engine/registry/pipeline';
import type { AdInput, MadeHere } from '../analyse/analyse-input';
import { type FoundAd, keptAds } from '../ads/found-ad';
import { type AnalysisOutcome, type AnalysisWork, counted } from '../analysis-state';
import { downloadResultSchema } from '../download/download-parts';
import { adsMadeHere } from '../made-here/ads-made-here';
import { modelName } from '../../../providers/gemini/text-client';
import { usdOfPicture } from '../model/reading-price';

/** Each is quick: so many are one part. With a model, a question each. */
const AT_ONCE = 10;

/** Splits into some ads each; before that it looks which of them were made here. */
export async function splitAnalyses({ job, state, partsOf, signal }: AnalysisWork): Promise<AnalysisOutcome> {
  const { ads } = await keptAds(state.ads_path);
  const downloads = await partsOf('download');
  const madeHere = await adsMadeHere(job.user_id, ads, signal);
  const inputs = ads.map((ad) =>
    inputOf(ad, { ...outcomeOf(downloads), madeHere, asks: state.without_model === null }),
  );
  const parts = Array.from({ length: Math.ceil(inputs.length / AT_ONCE) }, (_, index) =>
    partOf(index, inputs.slice(index * AT_ONCE, (index + 1) * AT_ONCE), state.ads_path),
  );
  return { then: 'fan-out', state, parts, found: `Analyzing ${counted(ads.length, 'ad')}` };
}

function partOf(index: number, ads: AdInput[], ads_path: string | null): NewPart {
  const usd = ads.reduce((sum, { model_usd }) => sum + (model_usd ?? 0), 0);
  return { key: String(index).padStart(2, '0'), input: { ads, ads_path }, usd };
}

interface Downloads {
  /** Ads whose video was read. */
  shown: ReadonlySet<string>;
  /** Ads whose files the next analysis looks for anew. */
  open: ReadonlySet<string>;
}

function outcomeOf(parts: readonly EndedPart[]): Downloads {
  const results = parts.flatMap(({ result }) => downloadResultSchema.safeParse(result).data ?? []);
  return {
    shown: new Set(results.flatMap(({ video }) => video?.ad_ids ?? [])),
    open: new Set(results.flatMap(({ skipped }) => skipped.filter(({ again }) => again).map(({ ad_id }) => ad_id))),
  };
}

function inputOf(
  { ad_id, content, unchanged }: FoundAd,
  { shown, open, madeHere, asks }: Downloads & { madeHere: ReadonlyMap<string, MadeHere>; asks: boolean },
): AdInput {
  const isAsked = asks && !unchanged && !shown.has(ad_id);
  return {
    ...{ ad_id, unchanged, made_here: madeHere.get(ad_id) ?? null },
    content: open.has(ad_id) ? null : content,
    model_usd: isAsked ? usdOfPicture(modelName()) : null,
  };
}
