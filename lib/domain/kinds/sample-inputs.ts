import type { InputOf, JobKind } from '../jobs/job';
import type { BulkDynamicInput } from './ads/bulk-dynamic';
import type { ImageInput } from './image/image-kind';

const upload_id = 'up_abcdefghij0123456789';
const photo = { path: `users/ann/uploads/${upload_id}/abcdefghijkl.png`, name: 'bottle.png', size: 1 };

const bulk: BulkDynamicInput = {
  brand_name: 'Norden',
  product_full_name: 'Norden Bottle',
  product_description: 'Steel outside, steel inside. Stays hot for ten hours.',
  primary_color_hex: '#1D63F0',
  secondary_color_hex: '#F2E9DC',
  count: 3,
  aspect_ratio: '4:5',
  lang: null,
  enable_kie_refinement: false,
  draft_first: false,
  upload_id,
  product_images: [{ ...photo, content_type: 'image/png' }],
  logo: null,
};

const image: ImageInput = {
  prompt: 'A steel bottle on a rock by the sea',
  aspect_ratio: '1:1',
  model_id: null,
  background_id: null,
  upload_id,
  product_images: [{ ...photo, content_type: 'image/png' }],
};

/** What a person may ask of each kind of job, for tests. */
export const SAMPLE_INPUTS: { readonly [K in JobKind]: InputOf<K> } = {
  'bulk-dynamic': bulk,
  'image-template': { ...bulk, count: 1, template: 'lifestyle', variation: 2 },
  approve_angle: {
    ...bulk,
    count: 4,
    analysis_id: 'analysis_1',
    angle_id: 'e_0123456789abcdef',
    angle: {
      title: 'Hot until evening',
      persona_id: null,
      hook: 'Hot until evening',
      promise: 'Stays hot for ten hours.',
      proof: { text: 'Stays hot for ten hours.', sources: ['s1'] },
      tone: 'Calm',
      templates: ['product_hero'],
      headlines: ['Hot until evening'],
      call_to_action: 'Shop now',
      lang: 'english',
      edited_fields: [],
    },
  },
  remix: {
    job_id: 'job_abcdefghij0123456789',
    ad: '01',
    conversation_id: 'conv_1',
    based_on: 1,
    instruction: 'Warmer light',
    title: 'Norden Bottle',
    byline: 'Norden',
    aspect_ratio: '4:5',
    colors: null,
  },
  scrape_product: {
    url: 'https://norden.example/products/norden-bottle?color=red',
    max_images: 6,
    save: true,
    upload_id,
  },
  scrape_store: { url: 'https://norden.example/', max_products: 80 },
  import_feed: {
    upload_id,
    file: {
      path: `users/ann/uploads/${upload_id}/abcdefghijkl.csv`,
      name: 'products.csv',
      size: 2000,
      content_type: 'text/csv',
    },
    brand_id: null,
    brand_name: 'Norden',
  },
  ad_analysis: {
    account_id: 'act_1001',
    since: '2026-08-01',
    until: '2026-10-31',
    max_ads: 50,
    include: 'all',
    upload: null,
  },
  research_summary: {
    ...{ brand_id: 'norden', product_id: 'norden-bottle', research_id: 'main' },
    sources: ['https://norden.example/care'],
    competitors: ['https://other.example/flask'],
    notes: 'It stays hot all day.',
    texts: [],
    upload_id: null,
    files: [],
    refresh: false,
    ...{ title: 'Norden Bottle', byline: 'Norden' },
  },
  personas: {
    ...{ brand_id: 'norden', product_id: 'norden-bottle', research_id: 'main', count: 4 },
    ...{ title: 'Norden Bottle', byline: 'Norden' },
  },
  strategic_analysis: {
    ...{ brand_id: 'norden', product_id: 'norden-bottle', research_id: 'main', analysis_id: 'analysis_1' },
    ...{ persona_ids: null, modules: null, title: 'Norden Bottle', byline: 'Norden' },
  },
  video_generation: {
    ...{ brand_name: 'Norden', product_full_name: 'Norden Bottle', product_description: bulk.product_description },
    ...{ primary_color_hex: '#1D63F0', secondary_color_hex: '#F2E9DC', aspect_ratio: '9:16', lang: null },
    ...{ prompt: 'A calm morning', template: null, scenes: 3, duration_seconds: 10, fps: 30 },
    ...{ voice_over: false, music: 'calm', own_track: null, captions: true, maker: 'auto', price: '€ 29', others: [] },
    ...{ upload_id, product_images: bulk.product_images, logo: null },
  },
  playground_video: {
    ...{ prompt: 'A steel bottle on a rock by the sea. Waves roll in.', aspect_ratio: '9:16', duration_seconds: 6 },
    ...{ draft: false, maker: 'auto', upload_id, images: bulk.product_images, previous: null },
  },
  video_gif: { job_id: 'job_abcdefghij0123456789', title: 'Norden Bottle' },
  avatar_video: {
    ...{ brand_name: 'Norden', product_full_name: 'Norden Bottle', product_description: bulk.product_description },
    ...{ primary_color_hex: '#1D63F0', secondary_color_hex: '#F2E9DC', aspect_ratio: '9:16', lang: null, fps: 30 },
    ...{ avatar_id: 'maya', voice_id: null, script: 'This is my bottle. It stays hot for ten hours.' },
    ...{ duration_seconds: null, music: 'calm', price: '€ 29', ai_mark: true },
    ...{ upload_id, product_images: bulk.product_images, logo: null },
  },
  chat: image,
  flatlay: image,
  onmodel: image,
  mdoli: image,
  background: image,
  legacy: image,
};
