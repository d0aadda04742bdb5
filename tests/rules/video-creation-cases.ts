import { serverTimestamp } from 'firebase/firestore';
import { newJob } from '../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import { MOTION_TEMPLATE_IDS } from '../../lib/domain/video/motion-template';
import { MUSIC_MOODS } from '../../lib/domain/video/music';
import { VIDEO_MAKERS } from '../../lib/domain/video/video-maker';
import { IMAGE_JOB_ID, JOB_ID, logo, photo } from './documents';
import type { CreationCase } from './job-creation-cases';
import { OWNER, STRANGER } from './personas';

type Change = Record<string, unknown>;

const INPUT = { ...SAMPLE_INPUTS.video_generation, product_images: [photo(1)], logo: logo() };

/** A page that was loaded before there was a choice says nothing of who films, or of a track. */
const NEEDED = Object.keys(INPUT).filter((key) => key !== 'maker' && key !== 'own_track');

const track = (change: Change = {}): Change => ({
  ...{ path: `users/${OWNER}/uploads/up_abcdefghij0123456789/abcdefghij01.mp3`, name: 'song.mp3' },
  ...{ size: 10 * 1024 * 1024, content_type: 'audio/mpeg' },
  ...change,
});

/** Exactly what the browser writes, but for what is changed. */
const video = (change: Change = {}): Change => ({
  ...newJob('video_generation', OWNER, INPUT, serverTimestamp()),
  input: { ...INPUT, ...change },
});
const without = (key: string): Change => ({
  ...video(),
  input: Object.fromEntries(Object.entries(INPUT).filter(([name]) => name !== key)),
});

const pagePhoto = (number: number) => ({
  ...photo(number),
  path: `users/${OWNER}/pages/${JOB_ID}/a/b/c/photo-${number}.png`,
});
const other = (number: number, change: Change = {}): Change => ({
  ...{ product_id: `cup-${number}`, full_name: 'f'.repeat(120), price: 'p'.repeat(40), image: pagePhoto(number) },
  ...change,
});
const others = (count: number) => Array.from({ length: count }, (_, index) => other(index + 1));
const withOther = (change: Change) => video({ others: [other(1), other(2, change)] });

export const ALLOWED_VIDEOS: CreationCase[] = [
  { title: 'that makes a video', job: video() },
  ...[...MOTION_TEMPLATE_IDS, null].map((template) => ({ title: `that films ${template}`, job: video({ template }) })),
  ...MUSIC_MOODS.map((music) => ({ title: `that films to ${music}`, job: video({ music }) })),
  {
    title: 'that films the least that there may be',
    job: video({
      ...{ prompt: null, price: null, logo: null, scenes: 1, duration_seconds: 4, fps: 25 },
      ...{ brand_id: null, product_id: null },
    }),
  },
  {
    // The most that a request has to evaluate.
    title: 'that films all that there may be',
    job: video({
      ...{ template: 'catalogue', prompt: 'w'.repeat(2000), price: 'p'.repeat(40), scenes: 7, duration_seconds: 30 },
      ...{ product_images: [1, 2, 3, 4, 5, 6].map(pagePhoto), others: others(9), lang: 'chinese' },
      ...{ brand_id: 'b'.repeat(80), product_id: 'p'.repeat(80), voice_over: true, captions: false, maker: 'studio' },
      own_track: track(),
    }),
  },
  ...VIDEO_MAKERS.map((maker) => ({ title: `that ${maker} films`, job: video({ maker }) })),
  { title: 'that films and does not say who does', job: without('maker') },
  { title: 'that films and says nothing of a track', job: without('own_track') },
  { title: 'that films to a track', job: video({ own_track: track() }) },
  { title: 'that films another product without a price', job: withOther({ price: null }) },
];

export const REFUSED_VIDEOS: CreationCase[] = [
  { title: 'that films under an id of another form', id: IMAGE_JOB_ID, job: video() },
  { title: 'that films for somebody else', job: { ...video(), user_id: STRANGER } },
  { title: 'that films and has begun', job: { ...video(), status: 'processing' } },
  { title: 'that films and is half done', job: { ...video(), progress: { percentage: 50, current_step: '' } } },
  { title: 'that films with something more', job: video({ model: 'sora' }) },
  ...[
    { path: `users/${STRANGER}/uploads/up_abcdefghij0123456789/abcdefghij01.mp3` },
    { path: `users/${OWNER}/uploads/up_abcdefghij0123456789/abcdefghij01.png` },
    { content_type: 'video/mp4' },
    { size: 10 * 1024 * 1024 + 1 },
    { name: '' },
  ].map((change) => ({
    title: `that films to a track of ${JSON.stringify(change).slice(0, 60)}`,
    job: video({ own_track: track(change) }),
  })),
  { title: 'that films to a track by its name', job: video({ own_track: 'song.mp3' }) },
  ...NEEDED.map((key) => ({ title: `that films without ${key}`, job: without(key) })),
  ...[
    ...['brand_name', 'product_full_name', 'product_description'].map((key) => ({ [key]: ' ' })),
    ...[{ primary_color_hex: 'red' }, { secondary_color_hex: '#fff' }, { aspect_ratio: '3:2' }, { lang: 'klingon' }],
    ...[{ prompt: 'w'.repeat(16_001) }, { prompt: 7 }, { template: 'explosion' }, { price: '' }, { price: 29 }],
    ...[0, 8, 1.5, '3'].map((scenes) => ({ scenes })),
    ...[3, 31, 4.5, '10'].map((duration_seconds) => ({ duration_seconds })),
    ...[24, 60, '30'].map((fps) => ({ fps })),
    ...[{ voice_over: 'yes' }, { captions: null }, { music: 'loud' }, { upload_id: '../a' }, { product_images: [] }],
    ...[{ maker: 'sora' }, { maker: null }],
    ...[{ brand_id: 'No/brand' }, { product_id: 7 }, { logo: 'logo.svg' }],
    ...[{ others: null }, { others: others(1)[0] }, { others: others(10) }],
  ].map((change) => ({
    title: `that films with ${JSON.stringify(change).slice(0, 60)} (${JSON.stringify(change).length})`,
    job: video(change),
  })),
  ...[
    ...[{ image: null }, { image: { path: 7 } }],
    ...[{ image: { ...photo(1), path: photo(1).path.replace(OWNER, STRANGER) } }],
    ...[{ image: { ...photo(1), path: `users/${OWNER}/pages/../photo-1.png` } }],
  ].map((change) => ({
    title: `that films another product with ${JSON.stringify(change).slice(0, 60)} (${JSON.stringify(change).length})`,
    job: withOther(change),
  })),
  ...Array.from({ length: 9 }, (_, place) => ({
    title: `that films something else as product ${place + 1}`,
    job: video({ others: others(9).map((one, index) => (index === place ? 'cup' : one)) }),
  })),
];
