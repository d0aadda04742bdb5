import { FILMS, secondsOf } from './films';
import type { SimAd } from './sim-ads';

const SHOP = 'https://ferncombe.example/products/meadow-hand-wash';

/** An ad with its creative, as the Graph API writes it. @param media where pictures and films are, without a slash at its end */
export function adRow(ad: SimAd, media: string, now: Date): Record<string, unknown> {
  const created = new Date(now.getTime() - ad.ageDays * 86_400_000);
  created.setUTCHours(9, 12, 0, 0);
  return {
    id: ad.id,
    name: ad.name,
    effective_status: ad.status,
    created_time: created.toISOString().replace('.000Z', '+0000'),
    creative: creativeOf(ad, media),
  };
}

function creativeOf(ad: SimAd, media: string): Record<string, unknown> {
  const { words } = ad;
  const picture = `${media}/picture/${ad.id}.jpg`;
  const own = { id: ad.id.replace('1202', '1203'), thumbnail_url: `${picture}?small` };
  const plain = { ...own, title: words.headline, body: words.primary, call_to_action_type: words.action };
  switch (ad.type) {
    case 'video':
      return { ...plain, video_id: ad.videoId, object_story_spec: { video_data: videoData(ad, picture) } };
    case 'image':
      return { ...plain, image_url: picture, image_hash: hashOf(ad), object_story_spec: { link_data: linkData(ad) } };
    case 'carousel':
      return { ...plain, object_story_spec: { link_data: { ...linkData(ad), child_attachments: cards(ad, picture) } } };
    case 'dynamic':
      return { ...own, asset_feed_spec: assetFeed(ad, picture) };
  }
}

const action = ({ words, id }: SimAd) => ({ type: words.action, value: { link: linkOf(id) } });
const linkOf = (id: string) => `${SHOP}?utm_source=meta&utm_content=${id}`;
/** As long as Meta's: MD5. */
const hashOf = ({ id }: SimAd) => id.padStart(32, 'a0f4');

function videoData(ad: SimAd, picture: string) {
  const { headline: title, primary: message, description: link_description } = ad.words;
  return {
    ...{ title, message, link_description, image_url: picture },
    video_id: ad.videoId,
    call_to_action: action(ad),
  };
}

function linkData(ad: SimAd) {
  const { headline: name, primary: message, description } = ad.words;
  return { ...{ name, message, description }, link: linkOf(ad.id), call_to_action: action(ad) };
}

function cards(ad: SimAd, picture: string) {
  return ['500 ml', '250 ml', 'Refill'].map((name) => ({ name, link: linkOf(ad.id), picture }));
}

function assetFeed({ words, id }: SimAd, url: string) {
  return {
    bodies: [{ text: words.primary }],
    titles: [{ text: words.headline }, { text: `${words.headline} – Ferncombe` }],
    descriptions: [{ text: words.description }],
    link_urls: [{ website_url: linkOf(id) }],
    call_to_action_types: [words.action],
    images: [{ hash: id.padStart(32, 'b1c5'), url }],
  };
}

/** A video, as the Graph API writes it; addresses of files are others each time. */
export function videoRow(ad: SimAd, media: string, nonce: string): Record<string, unknown> {
  const film = FILMS[ad.film];
  return {
    id: ad.videoId,
    ...(ad.trouble === 'no_source' ? {} : { source: `${media}/film/${ad.id}.mp4?oe=${nonce}` }),
    length: film ? secondsOf(film) : 0,
    picture: `${media}/picture/${ad.id}.jpg?small`,
    title: ad.name,
    status: { video_status: 'ready' },
  };
}
