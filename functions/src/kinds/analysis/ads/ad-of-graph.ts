import type { AdCopy } from '../../../../../lib/domain/insights/ad-analysis';
import type { GraphAd, GraphCreative } from '../../../../../lib/net/meta/graph-answers';
import { NO_METRICS } from '../../../../../lib/domain/insights/metrics';
import { contentHash } from './fingerprint';
import type { FoundAd } from './found-ad';

const MOST_TEXT = 3000;
const MOST_NAME = 300;

/** An ad of an account without its figures. Never throws: what Meta leaves out is null. */
export function adOfGraph(ad: GraphAd, account: { id: string; currency: string }): FoundAd {
  const { creative } = ad;
  const copy = copyOf(creative);
  const video_id = videoOf(creative);
  const creative_type = typeOf(creative, video_id);
  const picture = pictureOf(creative);
  const hash = creative?.image_hash ?? creative?.id ?? null;
  return {
    ad_id: ad.id,
    ad_name: ad.name.slice(0, MOST_NAME) || `Ad ${ad.id}`,
    account_id: account.id,
    status: (ad.effective_status ?? 'unknown').toLowerCase(),
    ...{ creative_type, copy, video_id, picture },
    currency: account.currency === '' ? null : account.currency,
    created_time: timeOf(ad.created_time),
    ...{ file: null, subtitles: null, metrics: NO_METRICS, days: [], against: {}, unchanged: false },
    content: contentHash({ copy, creative_type, video_id, picture: hash, subtitles: null }),
  };
}

function videoOf(creative: GraphCreative | null): string | null {
  return (
    creative?.video_id ??
    creative?.object_story_spec?.video_data?.video_id ??
    creative?.asset_feed_spec?.videos?.find(({ video_id }) => video_id)?.video_id ??
    null
  );
}

function typeOf(creative: GraphCreative | null, videoId: string | null): FoundAd['creative_type'] {
  const cards = creative?.object_story_spec?.link_data?.child_attachments ?? [];
  if (cards.length > 1) return 'carousel';
  if (videoId !== null) return 'video';
  return pictureOf(creative) === null ? 'unknown' : 'image';
}

function pictureOf(creative: GraphCreative | null): FoundAd['picture'] {
  const { link_data, video_data } = creative?.object_story_spec ?? {};
  const feed = creative?.asset_feed_spec;
  const whole =
    creative?.image_url ??
    video_data?.image_url ??
    link_data?.picture ??
    link_data?.child_attachments?.[0]?.picture ??
    feed?.images?.[0]?.url;
  if (whole) return { url: whole, whole: true };
  const small = feed?.videos?.[0]?.thumbnail_url ?? creative?.thumbnail_url;
  return small ? { url: small, whole: false } : null;
}

function copyOf(creative: GraphCreative | null): AdCopy {
  const { link_data: link, video_data: video } = creative?.object_story_spec ?? {};
  const feed = creative?.asset_feed_spec;
  const call = link?.call_to_action ?? video?.call_to_action;
  return {
    primary_text: text(creative?.body ?? link?.message ?? video?.message ?? feed?.bodies?.[0]?.text),
    headline: text(creative?.title ?? link?.name ?? video?.title ?? feed?.titles?.[0]?.text),
    description: text(link?.description ?? video?.link_description ?? feed?.descriptions?.[0]?.text),
    call_to_action: text(creative?.call_to_action_type ?? call?.type ?? feed?.call_to_action_types?.[0]),
    link: text(link?.link ?? call?.value?.link ?? feed?.link_urls?.[0]?.website_url),
  };
}

const text = (words: string | null | undefined) => words?.trim().slice(0, MOST_TEXT) || null;

function timeOf(written: string | null): string | null {
  const time = new Date(written ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
