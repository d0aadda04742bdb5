import type { IdentifiedAd } from '../../domain/ads/ad';
import type { AdVersion, Conversation } from '../../domain/ads/conversation';
import { isAdTemplate } from '../../domain/ads/picture-template';
import type { TemplateId } from '../../domain/ads/template';

export type NumberedVersion = AdVersion & { number: number };
/** A version of an ad, whose words and template can be changed. */
export type TemplateVersion = NumberedVersion & { template: TemplateId };

export function isOfTemplate(version: NumberedVersion): version is TemplateVersion {
  return isAdTemplate(version.template);
}

/**
 * Every version of a finished ad, oldest first. The one on the sheet is known from the ad
 * itself, before the conversation is there and when the ad's listener is ahead of it.
 */
export function versionsOf(ad: IdentifiedAd, conversation: Conversation | null): NumberedVersion[] {
  const versions = (conversation?.versions ?? []).map((version, index) => ({ ...version, number: index + 1 }));
  if (versions.some(({ number }) => number === ad.version)) return versions;
  const shown = versionOnSheet(ad);
  return shown ? [...versions, shown] : versions;
}

function versionOnSheet(ad: IdentifiedAd): NumberedVersion | null {
  const { firebase_url, thumbnail_url, width, height } = ad;
  if (firebase_url === null || width === null || height === null) return null;
  const { prompt, copy, template, variation, aspect_ratio, provider, model, storage_path, bytes, preview } = ad;
  const { quality, cost_usd, usage, draft, colors } = ad;
  const made = { quality, cost_usd, usage, draft, colors, based_on: null, instruction: null, note: null };
  const description = { prompt, copy, template, variation, aspect_ratio, provider, model };
  const file = { storage_path, firebase_url, thumbnail_url, width, height, bytes, preview };
  return { ...description, ...file, ...made, number: ad.version, created_at: ad.ended_at ?? ad.updated_at };
}

/** The version to show: the one picked, as long as it is there, else the sheet's. */
export function pickVersion(
  versions: readonly NumberedVersion[],
  picked: number | null,
  onSheet: number,
): NumberedVersion | undefined {
  const numbered = (number: number | null) => versions.find((version) => version.number === number);
  return numbered(picked) ?? numbered(onSheet) ?? versions.at(-1);
}
