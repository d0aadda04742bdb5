import { newAd } from '../../domain/ads/new-ad';
import { newJob } from '../../domain/jobs/job';
import type { BulkDynamicInput } from '../../domain/kinds/ads/bulk-dynamic';

// Made-up documents for tests, as Firestore hands them out, with Dates for times.

export const UID = 'person1';
const AT = new Date('2026-11-23T10:00:00Z');
const UPLOAD_ID = `up_${'0'.repeat(20)}`;

const INPUT: BulkDynamicInput = {
  brand_name: 'Nike',
  product_full_name: 'Nike Air Max 90',
  product_description: 'A running shoe with visible air.',
  primary_color_hex: '#1d63f0',
  secondary_color_hex: '#ffb020',
  count: 2,
  aspect_ratio: '1:1',
  lang: null,
  enable_kie_refinement: false,
  draft_first: false,
  upload_id: UPLOAD_ID,
  product_images: [
    {
      path: `users/${UID}/uploads/${UPLOAD_ID}/abcdefghijkl.png`,
      name: 'shoe.png',
      size: 1000,
      content_type: 'image/png',
    },
  ],
  logo: null,
};

/** The document of a job that makes two ads. */
export function jobDocument(change: Record<string, unknown> = {}) {
  return { ...newJob('bulk-dynamic', UID, INPUT, AT), ...change };
}

/** The document of an ad. */
export function adDocument(number: number, change: Record<string, unknown> = {}) {
  const planned = {
    user_id: UID,
    number,
    template: 'product_hero' as const,
    variation: 1,
    aspect_ratio: '1:1' as const,
    copy: { headline: 'Air', line: '', call_to_action: '', points: [] },
    prompt: 'A shoe',
    provider: 'studio',
    conversation_id: 'c1',
    storage_path: `users/${UID}/ads/${number}.png`,
    download_token: 't',
  };
  return { ...newAd(planned, AT), ...change };
}
