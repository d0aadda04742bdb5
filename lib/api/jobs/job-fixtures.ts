import { adId, type IdentifiedAd } from '../../domain/ads/ad';
import type { Identified, JobOf } from '../../domain/jobs/job';
import { newAd } from '../../domain/ads/new-ad';
import { initialProgress } from '../../domain/ads/picture-progress';
import { NO_USAGE } from '../../domain/money/usage';

export const at = (seconds: number) => new Date(Date.UTC(2026, 10, 26, 12, 0, 0, 7) + seconds * 1000);

/** A job of ten ads, as it was created; with what the case is about. */
export function jobOf(changes: Partial<Identified<JobOf<'bulk-dynamic'>>> = {}): Identified<JobOf<'bulk-dynamic'>> {
  return {
    id: 'job_abc123def456ghi789jk',
    user_id: 'alice',
    type: 'bulk-dynamic',
    status: 'queued',
    created_at: at(0),
    updated_at: at(0),
    started_at: null,
    completed_at: null,
    failed_at: null,
    cancelled_at: null,
    expires_at: null,
    look_after: null,
    callback_url: null,
    attempts: 0,
    stages: {},
    set_aside_usd: null,
    freed_usd: 0,
    unreadable: [],
    provider: null,
    plan: [],
    offer: {},
    usd_per_ad: 0,
    brand_id: null,
    product_id: null,
    cost_usd: 0,
    usage: NO_USAGE,
    input: {
      brand_name: 'Nike',
      product_full_name: 'Air Max 90',
      product_description: 'Classic sneaker with Air cushioning',
      primary_color_hex: '#FF0000',
      secondary_color_hex: '#000000',
      count: 10,
      aspect_ratio: '1:1',
      lang: null,
      enable_kie_refinement: false,
      draft_first: false,
      upload_id: 'up_00000000000000000000',
      product_images: [
        {
          path: 'users/alice/uploads/up_00000000000000000000/000000000000.png',
          name: 'front.png',
          size: 1000,
          content_type: 'image/png',
        },
      ],
      logo: null,
    },
    progress: initialProgress(10),
    result: null,
    error: null,
    ...changes,
  };
}

/** A planned ad, with what the case is about. */
export function adOf(number: number, changes: Partial<IdentifiedAd> = {}): IdentifiedAd {
  const planned = {
    user_id: 'alice',
    number,
    template: 'lifestyle' as const,
    variation: 1,
    aspect_ratio: '1:1' as const,
    copy: { headline: 'Walk on air', line: '', call_to_action: 'Shop now', points: [] },
    prompt: 'Lifestyle ad featuring Nike Air Max 90. '.repeat(9),
    provider: 'studio',
    conversation_id: `conv_${number}`,
    storage_path: `users/alice/stores/nike/products/air-max-90/conversations/conv_${number}/ad_lifestyle_1_20261126_120500.png`,
    download_token: 'token',
  };
  return { ...newAd(planned, at(1)), id: adId(number), ...changes };
}

export function finishedAdOf(number: number, from: number, to: number): IdentifiedAd {
  return adOf(number, {
    status: 'done',
    firebase_url: `https://files.example/ad-${number}.png`,
    started_at: at(from),
    ended_at: at(to),
  });
}
