import { newAd } from '../../../domain/ads/new-ad';
import { type Draft, type DraftFile, freshDraft } from './draft';

// Made-up drafts and jobs for the tests of this folder.

export const UID = 'person1';

export function draftFile(change: Partial<DraftFile> = {}): DraftFile {
  return {
    id: 'file1',
    role: 'photo',
    name: 'shoe.png',
    size: 1000,
    contentType: 'image/png',
    path: null,
    status: 'waiting',
    progress: 0,
    error: null,
    ...change,
  };
}

export function uploadedFile(draft: Draft, change: Partial<DraftFile> = {}): DraftFile {
  const path = `users/${UID}/uploads/${draft.uploadId}/abcdefghijkl.png`;
  return draftFile({ path, status: 'done', progress: 1, ...change });
}

/** A draft that can be sent as it is. */
export function readyDraft(change: Partial<Draft> = {}): Draft {
  const draft = freshDraft(change);
  const form = {
    ...draft.form,
    brand_name: 'Nike',
    product_full_name: 'Nike Air Max 90',
    product_description: 'A running shoe with visible air.',
    count: 2,
  };
  return { ...draft, form, files: [uploadedFile(draft)], ...change };
}

/** The document of a job as Firestore hands it out, with Dates for times. */
export function jobDocument(draft: Draft, change: Record<string, unknown> = {}) {
  const { path, name, size, contentType } = uploadedFile(draft);
  const now = new Date('2026-11-23T10:00:00Z');
  return {
    user_id: UID,
    type: 'bulk-dynamic',
    status: 'queued',
    created_at: now,
    updated_at: now,
    input: {
      ...draft.form,
      upload_id: draft.uploadId,
      product_images: [{ path, name, size, content_type: contentType }],
      logo: null,
    },
    progress: {
      percentage: 0,
      current_step: 'Waiting in queue...',
      total_ads: 2,
      ads_generated: 0,
      ads_failed: 0,
    },
    ...change,
  };
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
  return { ...newAd(planned, new Date('2026-11-23T10:00:00Z')), ...change };
}
